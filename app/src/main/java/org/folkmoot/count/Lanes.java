package org.folkmoot.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.tally.Candidate;
import org.folkmoot.tally.Result;
import org.folkmoot.tally.Stage;
import org.folkmoot.tally.Votes;
import org.folkmoot.web.Words;

/**
 * Who has a lane of their own in the picture of transfers. The smallest share one; the last two lanes are for votes that
 * nobody has.
 */
final class Lanes {

    static final int MOST = 14;

    private final List<String> names = new ArrayList<>();
    private final Map<Candidate, Integer> lanes = new HashMap<>();

    Lanes(Result result, Fates fates, Words t) {
        var order = fates.order();
        var own = order.size() <= MOST + 1 ? order : largest(result, fates);
        for (var candidate : order) {
            if (own.contains(candidate)) {
                lanes.put(candidate, names.size());
                names.add(candidate.name());
            }
        }
        var others = order.size() - own.size();
        if (others > 0) {
            order.forEach(each -> lanes.putIfAbsent(each, names.size()));
            names.add(t.say("{0} others", others));
        }
        names.add(t.say("Not transferable"));
        names.add(t.say("Used up by empty places"));
    }

    private static List<Candidate> largest(Result result, Fates fates) {
        return fates.order().stream()
                .sorted(Comparator.comparingLong(
                        each -> fates.of(each).elected() ? Long.MIN_VALUE : -most(result, each)))
                .limit(MOST)
                .toList();
    }

    private static long most(Result result, Candidate candidate) {
        return result.stages().stream()
                .flatMap(stage -> stage.votes().of(candidate).stream())
                .mapToLong(Votes::units)
                .max()
                .orElse(-1);
    }

    int size() {
        return names.size();
    }

    String name(int lane) {
        return names.get(lane);
    }

    int of(Candidate candidate) {
        return lanes.getOrDefault(candidate, notTransferable());
    }

    int notTransferable() {
        return names.size() - 2;
    }

    /** What each lane has when a stage ends, in units of the rule. */
    long[] votes(Stage stage) {
        var votes = new long[names.size()];
        stage.votes().asMap().forEach((candidate, figure) -> votes[of(candidate)] += figure.units());
        votes[notTransferable()] = stage.nonTransferable().units();
        votes[names.size() - 1] = stage.heldByEmptySeats().units();
        return votes;
    }
}
