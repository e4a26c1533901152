package org.folkmoot.support;

import java.util.List;
import org.folkmoot.web.Problem;

/**
 * What somebody has typed on the page of a case that cannot be taken as it is; nothing of it is lost.
 *
 * @param reply the answer that was not sent
 * @param newer what others wrote while it was typed; its sender reads it first
 * @param problems what must be changed
 */
record Draft(String reply, String note, String step, List<CaseEntry> newer, List<Problem> problems) {

    static final Draft NONE = new Draft("", "", "", List.of(), List.of());

    static Draft reply(String words, List<CaseEntry> newer, List<Problem> problems) {
        return new Draft(words, "", "", newer, problems);
    }

    static Draft note(String words, Problem problem) {
        return new Draft("", words, "", List.of(), List.of(problem));
    }

    static Draft step(String words, Problem problem) {
        return new Draft("", "", words, List.of(), List.of(problem));
    }
}
