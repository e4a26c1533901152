package org.folkmoot.money;

import java.time.LocalDate;
import org.folkmoot.place.Citation;

/**
 * What an earlier edition said otherwise.
 *
 * @param until the edition that says something else
 */
record Superseded(Citation source, String title, String value, LocalDate edition, LocalDate until) {}
