package org.folkmoot.count;

import java.util.List;
import org.folkmoot.tally.Election;
import org.folkmoot.tally.Result;
import org.folkmoot.tally.Rule;
import org.folkmoot.web.Words;

/** Counted elections for tests. */
final class Counts {

    static final Words ENGLISH = Words.english();

    private Counts() {}

    static Election example() {
        return Example.ballots().read().election();
    }

    static Result of(Rule rule, Election election) {
        return rule.count(election).result();
    }

    static Fates fates(Result result, Election election) {
        return new Fates(result, election.withdrawn());
    }

    /** Ever fewer votes for each next candidate, who all like the one before most. */
    static Election ladder(int candidates, int seats) {
        var names = java.util.stream.IntStream.rangeClosed(1, candidates)
                .mapToObj(number -> "Candidate " + number)
                .toList();
        var builder = Election.of("Ladder", seats, names);
        for (var number = 1; number <= candidates; number++) {
            builder.papers(3L * (candidates - number) + 5, number, Math.max(1, number - 1), candidates / 2);
        }
        return builder.build();
    }

    static List<Rule> movingPapers() {
        return List.of(Rule.SCOTTISH, Rule.ERS97, Rule.MEEK, Rule.IRV, Rule.IRV_RCTAB);
    }
}
