package org.folkmoot.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.tally.Election;
import org.folkmoot.tally.Outcome;
import org.folkmoot.tally.Refusal;
import org.folkmoot.tally.Result;
import org.folkmoot.tally.Rule;
import org.folkmoot.web.Problem;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;

/** One attempt to count what a form asks for. For one thread. */
final class Attempt {

    /** More would count for too long or take too much memory for a page; see docs/decisions/count-limits.md. */
    static final int MOST_CANDIDATES = 300;

    /** The fields as they stand on the page, so that what is wrong is listed in this order. */
    private static final List<String> ORDER = List.of("file", "text", "rule", "seats", "compare");

    private static final int UNPROCESSABLE = 422;

    private final Asked asked;
    private final Words t;
    private final List<Problem> problems = new ArrayList<>();

    private Attempt(Asked asked, Words t) {
        this.asked = asked;
        this.t = t;
    }

    static Answer at(Asked asked, Words t) {
        return new Attempt(asked, t).answer();
    }

    private Answer answer() {
        var rule = rule("rule", asked.rule());
        var second = asked.compare().isEmpty() ? null : rule("compare", asked.compare());
        if (second != null && asked.compare().equals(asked.rule())) {
            problem("compare", t.say("Choose another rule to compare with, or none."));
        }
        var election = election();
        if (rule == null || election == null || !problems.isEmpty()) {
            return refused();
        }
        return switch (rule.count(election)) {
            case Refusal refusal -> {
                problem("rule", refusal.sentence());
                yield refused();
            }
            case Result result -> new Answer.Counted(asked, election, result, count(second, election));
        };
    }

    private static @Nullable Outcome count(@Nullable Rule rule, Election election) {
        return rule == null ? null : rule.count(election);
    }

    private Answer refused() {
        problems.sort(Comparator.comparingInt(problem -> ORDER.indexOf(problem.field())));
        return new Answer.Refused(UNPROCESSABLE, asked, problems);
    }

    private void problem(String field, String sentence) {
        problems.add(new Problem(field, sentence));
    }

    private @Nullable Rule rule(String field, String name) {
        var found = Rule.named(name)
                .map(rule -> asked.seed().isBlank()
                        ? rule
                        : rule.withSeed(asked.seed().strip()))
                .orElse(null);
        if (found == null) {
            problem(field, t.say("Choose one of the rules."));
        }
        return found;
    }

    private @Nullable Election election() {
        var seats = seats();
        if (asked.ballots().isEmpty()) {
            problem(asked.ballots().field(), t.say("Choose a file of ballots, or paste its text."));
            return null;
        }
        return switch (asked.ballots().read()) {
            case Refusal refusal -> unusable(told(refusal));
            case Election election
            when election.candidates().size() > MOST_CANDIDATES ->
                unusable(t.say(
                        "There are {0} candidates. This page counts at most {1}; the command counts more.",
                        election.candidates().size(), MOST_CANDIDATES));
            case Election election -> seats == 0 ? election : election.withSeats(seats);
        };
    }

    private @Nullable Election unusable(String sentence) {
        problem(asked.ballots().field(), sentence);
        return null;
    }

    private String told(Refusal refusal) {
        return refusal.line() == 0 ? refusal.sentence() : t.say("Line {0}: {1}", refusal.line(), refusal.sentence());
    }

    /** The seats asked for, or 0 for the file's own. */
    private int seats() {
        var text = asked.seats().strip();
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("0*[1-9][0-9]{0,3}")) {
            problem("seats", t.say("Enter the places to fill as a whole number from 1 to 9999, or leave it empty."));
            return 0;
        }
        return Integer.parseInt(text);
    }
}
