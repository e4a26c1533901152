package org.folkmoot.support.reports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.folkmoot.place.ReportQuestion;
import org.jspecify.annotations.Nullable;

/**
 * A report, as a draft or as it was frozen.
 *
 * @param corrects the frozen report that this one corrects, or null
 * @param correctedBy the frozen one that corrects this one, or null
 * @param publicSince since when figures of it are public, or null
 */
record Report(
        UUID id,
        String title,
        String forWhom,
        Period period,
        List<ReportQuestion> questions,
        String words,
        @Nullable UUID corrects,
        String reason,
        @Nullable Instant frozen,
        @Nullable UUID frozenBy,
        @Nullable UUID correctedBy,
        @Nullable Instant publicSince) {

    Move.State state() {
        if (frozen == null) {
            return Move.State.DRAFT;
        }
        if (correctedBy != null) {
            return Move.State.REPLACED;
        }
        return publicSince == null ? Move.State.FROZEN : Move.State.PUBLISHED;
    }

    boolean may(Move move) {
        return move.mayFollow(state());
    }
}
