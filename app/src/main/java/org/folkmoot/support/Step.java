package org.folkmoot.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done in a case.
 *
 * @param due by when, or null
 * @param done when it was done, or null
 */
record Step(
        UUID id,
        String words,
        @Nullable LocalDate due,
        @Nullable Instant done) {}
