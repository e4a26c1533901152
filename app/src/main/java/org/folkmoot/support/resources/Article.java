package org.folkmoot.support.resources;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article as advisers see it.
 *
 * @param slug the end of its address
 * @param owner who sees to it, or null
 * @param looked when somebody last looked it through
 * @param lookBy by when somebody looks through it again
 * @param live the number of the version that the public reads, or null
 * @param published since when there is one
 * @param newest the version that was saved last
 */
record Article(
        UUID id,
        String slug,
        @Nullable UUID owner,
        @Nullable LocalDate looked,
        @Nullable LocalDate lookBy,
        @Nullable Integer live,
        @Nullable Instant published,
        @Nullable Instant retired,
        Version newest) {

    /** Where the public reads it. */
    String path() {
        return Resources.PATH + "/" + slug;
    }

    boolean isRead() {
        return live != null && retired == null;
    }

    /** Whether something was saved that the public does not read yet. */
    boolean hasDraft() {
        return live == null || live != newest.number();
    }

    State state(LocalDate today) {
        if (retired != null) {
            return State.RETIRED;
        }
        if (live == null) {
            return State.DRAFT;
        }
        return lookBy != null && !lookBy.isAfter(today) ? State.DUE : State.READ;
    }
}
