package org.folkmoot.tally;

import static org.folkmoot.tally.SlowMaps.own;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The Scottish rules once more, paper by paper and without a thought of speed, to compare with. */
final class SlowScottish {

    private static final BigInteger ONE = BigInteger.valueOf(100_000);

    private static final class Paper {
        private final List<Integer> names;
        private int at;
        private BigInteger value = ONE;

        Paper(List<Integer> names) {
            this.names = names;
        }

        int holder() {
            return names.get(at);
        }
    }

    private final int seats;
    private final List<Paper> papers = new ArrayList<>();
    private final Set<Integer> continuing = new TreeSet<>();
    private final List<Integer> elected = new ArrayList<>();
    private final List<Integer> waiting = new ArrayList<>();
    private final Map<Integer, BigInteger> votes = new HashMap<>();
    private final List<Map<Integer, BigInteger>> history = new ArrayList<>();
    private BigInteger lost = BigInteger.ZERO;
    private final BigInteger quota;
    private final StringBuilder sheet = new StringBuilder();
    private final List<Candidate> candidates;
    private final Set<Integer> out = new HashSet<>();

    SlowScottish(Election election) {
        seats = election.seats();
        candidates = election.candidates();
        for (var paper = 0; paper < election.papers().size(); paper++) {
            var names = election.papers().ranking(paper).stream()
                    .map(List::getFirst)
                    .toList();
            for (var i = 0; i < election.papers().weight(paper); i++) {
                papers.add(new Paper(names));
            }
        }
        candidates.forEach(candidate -> {
            continuing.add(candidate.number());
            votes.put(candidate.number(), BigInteger.ZERO);
        });
        papers.forEach(paper -> votes.merge(paper.holder(), ONE, BigInteger::add));
        quota = BigInteger.valueOf(papers.size() / (seats + 1) + 1).multiply(ONE);
    }

    String count() {
        var over = elect();
        write("first preferences");
        while (!over) {
            if (waiting.isEmpty()) {
                var lowest = pick(continuing, false);
                exclude(lowest);
                over = elect();
                write("exclusion of " + name(lowest));
            } else {
                var largest = pick(waiting, true);
                transfer(largest);
                over = elect();
                write("surplus of " + name(largest));
            }
        }
        return sheet + "elected: "
                + String.join(" ", elected.stream().map(this::name).toList()) + "\n";
    }

    private String name(int number) {
        return candidates.get(number - 1).name();
    }

    private boolean elect() {
        history.add(Map.copyOf(votes));
        var able = continuing.stream()
                .filter(each -> own(votes, each).compareTo(quota) >= 0)
                .toList();
        take(able);
        able.stream().filter(each -> own(votes, each).compareTo(quota) > 0).forEach(waiting::add);
        if (elected.size() < seats && continuing.size() <= seats - elected.size()) {
            take(List.copyOf(continuing));
            return true;
        }
        return elected.size() == seats;
    }

    private void take(List<Integer> able) {
        var sorted = new ArrayList<>(able);
        sorted.sort((one, other) -> own(votes, other).compareTo(own(votes, one)));
        elected.addAll(sorted);
        able.forEach(continuing::remove);
    }

    /** The highest or lowest, narrowed by earlier stages from the last back, then by the ballot. */
    private int pick(Iterable<Integer> among, boolean highest) {
        var left = new ArrayList<Integer>();
        among.forEach(left::add);
        for (var past : history.reversed()) {
            var best = left.stream()
                    .map(each -> own(past, each))
                    .reduce((one, other) -> highest ? one.max(other) : one.min(other))
                    .orElseThrow();
            left.removeIf(each -> !own(past, each).equals(best));
        }
        left.sort(null);
        return highest ? left.getLast() : left.getFirst();
    }

    private void transfer(int from) {
        waiting.remove((Object) from);
        var total = own(votes, from);
        var surplus = total.subtract(quota);
        var given = BigInteger.ZERO;
        for (var paper : held(from)) {
            paper.value = paper.value.multiply(surplus).divide(total);
            given = given.add(move(paper));
        }
        votes.put(from, quota);
        lost = lost.add(surplus.subtract(given));
    }

    private void exclude(int from) {
        continuing.remove(from);
        out.add(from);
        for (var paper : held(from)) {
            lost = lost.add(paper.value.subtract(move(paper)));
        }
        votes.put(from, BigInteger.ZERO);
    }

    private List<Paper> held(int by) {
        return papers.stream()
                .filter(paper -> paper.at < paper.names.size() && paper.holder() == by)
                .toList();
    }

    private BigInteger move(Paper paper) {
        do {
            paper.at++;
        } while (paper.at < paper.names.size() && !continuing.contains(paper.holder()));
        if (paper.at == paper.names.size()) {
            return BigInteger.ZERO;
        }
        votes.merge(paper.holder(), paper.value, BigInteger::add);
        return paper.value;
    }

    private void write(String what) {
        var own = candidates.stream()
                .filter(each -> !out.contains(each.number()))
                .map(each -> each.name() + " " + brief(own(votes, each.number())))
                .toList();
        sheet.append("%d %s: %s; lost %s\n".formatted(history.size(), what, String.join(", ", own), brief(lost)));
    }

    private static String brief(BigInteger units) {
        return new Votes(units.longValueExact(), 5).brief();
    }
}
