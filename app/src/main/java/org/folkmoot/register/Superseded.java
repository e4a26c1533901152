package org.folkmoot.register;

import java.time.LocalDate;
import org.folkmoot.place.Citation;

/**
 * What a source stated until a newer edition of it stated something else.
 *
 * @param from the edition that stated it last
 * @param until the edition that changed it
 */
record Superseded(String label, String value, Citation source, LocalDate from, LocalDate until) {}
