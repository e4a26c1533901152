package org.folkmoot.membership;

import java.util.List;
import org.folkmoot.web.Words;

/** What bringing a list in would do, before it is done. */
record CheckModel(MemberList list, Plan plan) {

    private static final int SHOWN = 20;

    Counts counts() {
        return plan.counts();
    }

    /** The first rows that are taken. */
    List<Plan.Take> first() {
        return plan.steps().stream()
                .filter(Plan.Take.class::isInstance)
                .map(Plan.Take.class::cast)
                .limit(SHOWN)
                .toList();
    }

    /** The first rows that are refused. */
    List<Plan.Refuse> refused() {
        return plan.steps().stream()
                .filter(Plan.Refuse.class::isInstance)
                .map(Plan.Refuse.class::cast)
                .limit(SHOWN)
                .toList();
    }

    /** What becomes of a row, in a few words. */
    String becomes(Plan.Take take, Words t) {
        if (take.sameAs() > 0) {
            return t.say("The same as row {0}; what it adds is joined", take.sameAs());
        }
        var party = plan.groups().get(take.group());
        if (party == null) {
            return take.known() ? t.say("Known already") : t.say("New");
        }
        return party.isOpen()
                ? t.say("A question")
                : party.same()
                        .map(known -> t.say("Joined with {0}", known.name()))
                        .orElseGet(() -> t.say("New"));
    }
}
