package org.folkmoot.count;

import java.util.List;
import org.folkmoot.tally.Election;
import org.folkmoot.tally.Outcome;
import org.folkmoot.tally.Result;
import org.folkmoot.web.Problem;
import org.jspecify.annotations.Nullable;

/** What the page answers to a form. */
sealed interface Answer {

    /** The form as it was sent. */
    Asked asked();

    /**
     * The result.
     *
     * @param second what the rule to compare with found, or why it does not count this; null where none was asked for
     */
    record Counted(
            Asked asked,
            Election election,
            Result result,
            @Nullable Outcome second) implements Answer {}

    /**
     * What must be changed first.
     *
     * @param status the HTTP status
     */
    record Refused(int status, Asked asked, List<Problem> problems) implements Answer {}
}
