package org.folkmoot.tally;

import static org.folkmoot.tally.SlowMaps.own;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Meek's method once more in decimals, as the reference rule is written, to compare with. */
final class SlowMeek {

    private static final BigDecimal OMEGA = new BigDecimal("0.000001");
    private static final BigDecimal UNIT = new BigDecimal("0.000000001");

    private final Election election;
    private final Map<Integer, BigDecimal> keep = new TreeMap<>();
    private final List<Integer> hopeful = new ArrayList<>();
    private final List<Integer> elected = new ArrayList<>();
    private Map<Integer, BigDecimal> votes = Map.of();
    private final StringBuilder sheet = new StringBuilder();
    private int round;

    SlowMeek(Election election) {
        this.election = election;
        for (var candidate : election.candidates()) {
            keep.put(candidate.number(), BigDecimal.ONE);
            hopeful.add(candidate.number());
        }
    }

    String count() {
        if (complete()) {
            votes = distribute();
            write();
        }
        while (!complete()) {
            round();
        }
        elected.addAll(elected.size() < election.seats() ? hopeful : List.of());
        var names = elected.stream()
                .map(each -> election.candidates().get(each - 1).name())
                .toList();
        return sheet + "elected: " + String.join(" ", names) + "\n";
    }

    private boolean complete() {
        return elected.size() == election.seats() || elected.size() + hopeful.size() <= election.seats();
    }

    private void round() {
        var last = new BigDecimal(Long.MAX_VALUE);
        while (true) {
            votes = distribute();
            var quota = sum().divide(BigDecimal.valueOf(election.seats() + 1L), 9, RoundingMode.DOWN)
                    .add(UNIT);
            var able = hopeful.stream()
                    .filter(each -> own(votes, each).compareTo(quota) >= 0)
                    .toList();
            if (!able.isEmpty()) {
                write();
                elected.addAll(able);
                hopeful.removeAll(able);
                return;
            }
            var surplus = elected.stream()
                    .map(each -> own(votes, each).subtract(quota))
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .max(BigDecimal.ZERO);
            if (surplus.compareTo(OMEGA) < 0 || surplus.compareTo(last) >= 0) {
                write();
                exclude(surplus);
                return;
            }
            last = surplus;
            elected.forEach(each -> keep.compute(
                    each,
                    (number, own) -> own.multiply(quota)
                            .setScale(9, RoundingMode.UP)
                            .divide(own(votes, each), 9, RoundingMode.UP)));
        }
    }

    private void exclude(BigDecimal surplus) {
        var lowest = hopeful.stream()
                .map(each -> own(votes, each))
                .reduce(BigDecimal::min)
                .orElseThrow();
        var out = hopeful.stream()
                .filter(each -> own(votes, each).compareTo(lowest.add(surplus)) <= 0)
                .findFirst()
                .orElseThrow();
        hopeful.remove((Object) out);
        keep.put(out, BigDecimal.ZERO);
    }

    private BigDecimal sum() {
        return votes.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Map<Integer, BigDecimal> distribute() {
        var shared = new LinkedHashMap<Integer, BigDecimal>();
        keep.keySet().forEach(each -> shared.put(each, BigDecimal.ZERO.setScale(9)));
        var papers = election.papers();
        for (var paper = 0; paper < papers.size(); paper++) {
            var left = BigDecimal.ONE;
            var count = BigDecimal.valueOf(papers.weight(paper));
            for (var rank : papers.ranking(paper)) {
                var kept = left.multiply(own(keep, rank.getFirst())).setScale(9, RoundingMode.UP);
                shared.merge(rank.getFirst(), kept.multiply(count), BigDecimal::add);
                left = left.subtract(kept);
            }
        }
        return shared;
    }

    private void write() {
        round++;
        var own = election.candidates().stream()
                .filter(each -> own(keep, each.number()).signum() > 0)
                .map(each -> each.name() + " " + brief(own(votes, each.number())))
                .toList();
        var lost = BigDecimal.valueOf(election.papers().total()).subtract(sum());
        sheet.append("%d round: %s; lost %s\n".formatted(round, String.join(", ", own), brief(lost)));
    }

    private static String brief(BigDecimal figure) {
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }
}
