package org.folkmoot.place;

import java.time.LocalDate;
import org.folkmoot.jobs.Retention;

/**
 * What was taken away on a day because its time was over.
 *
 * @param removed how many things
 */
public record RetentionRun(LocalDate day, Retention what, int removed) {}
