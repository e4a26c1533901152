package org.folkmoot.register;

import java.time.LocalDate;
import org.folkmoot.place.Citation;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one source states.
 *
 * @param label what it is, in plain English words
 * @param value as the source prints it
 * @param edition the newest edition that states it
 * @param goneSince the edition that left it out, or null
 */
record Fact(
        String label,
        String value,
        Citation source,
        LocalDate edition,
        @Nullable LocalDate goneSince) {}
