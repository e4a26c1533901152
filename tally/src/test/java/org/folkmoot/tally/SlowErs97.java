package org.folkmoot.tally;

import static org.folkmoot.tally.SlowMaps.own;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** ERS97 once more, paper by paper in decimals and straight from its text, to compare with. */
final class SlowErs97 {

    private static final class Paper {
        private final List<Integer> names;
        private int at;
        private BigDecimal value = BigDecimal.ONE;
        private int received;

        Paper(List<Integer> names) {
            this.names = names;
        }

        boolean heldBy(int candidate) {
            return at < names.size() && names.get(at) == candidate;
        }
    }

    private final Election election;
    private final int seats;
    private final List<Paper> papers = new ArrayList<>();
    private final Set<Integer> continuing = new TreeSet<>();
    private final Set<Integer> elected = new LinkedHashSet<>();
    private final Set<Integer> leaving = new LinkedHashSet<>();
    private final Map<Integer, BigDecimal> votes = new HashMap<>();
    private final List<Map<Integer, BigDecimal>> points = new ArrayList<>();
    private BigDecimal lost = BigDecimal.ZERO;
    private BigDecimal quota;
    private int stage;
    private final StringBuilder sheet = new StringBuilder();

    SlowErs97(Election election) {
        this.election = election;
        this.seats = election.seats();
        for (var paper = 0; paper < election.papers().size(); paper++) {
            var names = election.papers().ranking(paper).stream()
                    .map(List::getFirst)
                    .toList();
            for (var i = 0; i < election.papers().weight(paper); i++) {
                papers.add(new Paper(names));
            }
        }
        for (var candidate : election.candidates()) {
            continuing.add(candidate.number());
            votes.put(candidate.number(), BigDecimal.ZERO);
        }
        papers.forEach(paper -> votes.merge(paper.names.getFirst(), BigDecimal.ONE, BigDecimal::add));
        quota = share(BigDecimal.valueOf(papers.size()), seats + 1);
    }

    private static BigDecimal share(BigDecimal total, int among) {
        return total.divide(BigDecimal.valueOf(among), 2, RoundingMode.CEILING);
    }

    String count() {
        points.add(Map.copyOf(votes));
        electAble();
        var over = over();
        write("first preferences");
        while (!over) {
            over = next();
        }
        var names = elected.stream().map(this::name).toList();
        return sheet + "elected: " + String.join(" ", names) + "\n";
    }

    private String name(int number) {
        return election.candidates().get(number - 1).name();
    }

    private int vacancies() {
        return seats - elected.size();
    }

    private BigDecimal surplus(int candidate) {
        return own(votes, candidate).subtract(quota).max(BigDecimal.ZERO);
    }

    private BigDecimal surpluses() {
        return elected.stream().map(this::surplus).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean next() {
        var total = surpluses();
        if (total.signum() > 0 && !deferred(total)) {
            var most =
                    elected.stream().map(this::surplus).reduce(BigDecimal::max).orElseThrow();
            var largest = elected.stream()
                    .filter(each -> surplus(each).compareTo(most) == 0)
                    .toList();
            var from = narrow(largest, true);
            transfer(from);
            points.add(Map.copyOf(votes));
            electAble();
            var over = over();
            write("surplus of " + name(from));
            return over;
        }
        var group = group(total);
        exclude(group);
        var over = over();
        write("exclusion of "
                + English.list(group.stream()
                        .map(each -> election.candidates().get(each - 1))
                        .toList()));
        return over;
    }

    private boolean deferred(BigDecimal total) {
        for (var size = 1; size <= continuing.size() - vacancies(); size++) {
            if (total.compareTo(gap(size)) <= 0) {
                return true;
            }
        }
        return false;
    }

    private List<Integer> rising() {
        var rising = new ArrayList<>(continuing);
        rising.sort((one, other) -> own(votes, one).compareTo(own(votes, other)));
        return rising;
    }

    private BigDecimal gap(int size) {
        var rising = rising();
        var sum =
                rising.subList(0, size).stream().map(each -> own(votes, each)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return own(votes, rising.get(size)).subtract(sum);
    }

    private List<Integer> group(BigDecimal total) {
        var size = continuing.size() - vacancies();
        while (size > 1 && gap(size).compareTo(total) < 0) {
            size--;
        }
        var group = new ArrayList<Integer>();
        var left = new ArrayList<>(continuing);
        while (group.size() < size) {
            var fewest = left.stream()
                    .map(each -> own(votes, each))
                    .reduce(BigDecimal::min)
                    .orElseThrow();
            var next = narrow(
                    left.stream()
                            .filter(each -> own(votes, each).compareTo(fewest) == 0)
                            .toList(),
                    false);
            group.add(next);
            left.remove((Object) next);
        }
        return group;
    }

    /** The one with most or fewest at the earliest point of difference, then by the ballot. */
    private int narrow(List<Integer> equal, boolean most) {
        var left = new ArrayList<>(equal);
        for (var point : points) {
            var best = left.stream()
                    .map(each -> own(point, each))
                    .reduce((one, other) -> most ? one.max(other) : one.min(other))
                    .orElseThrow();
            left.removeIf(each -> own(point, each).compareTo(best) != 0);
        }
        left.sort(null);
        return most ? left.getLast() : left.getFirst();
    }

    private void transfer(int from) {
        var last = papers.stream()
                .filter(paper -> paper.heldBy(from))
                .mapToInt(paper -> paper.received)
                .max()
                .orElseThrow();
        var batch = papers.stream()
                .filter(paper -> paper.heldBy(from) && paper.received == last)
                .toList();
        var movable = batch.stream()
                .filter(paper -> nextAt(paper) < paper.names.size())
                .toList();
        var surplus = surplus(from);
        var given = BigDecimal.ZERO;
        for (var paper : movable) {
            paper.value = surplus.divide(BigDecimal.valueOf(movable.size()), 2, RoundingMode.DOWN)
                    .min(paper.value);
        }
        for (var paper : movable) {
            move(paper);
            given = given.add(paper.value);
        }
        votes.put(from, quota);
        lost = lost.add(surplus.subtract(given));
    }

    private int nextAt(Paper paper) {
        var at = paper.at + 1;
        while (at < paper.names.size() && !continuing.contains(paper.names.get(at))) {
            at++;
        }
        return at;
    }

    private void move(Paper paper) {
        paper.at = nextAt(paper);
        paper.received = points.size();
        if (paper.at < paper.names.size()) {
            votes.merge(paper.names.get(paper.at), paper.value, BigDecimal::add);
        } else {
            lost = lost.add(paper.value);
        }
    }

    private void exclude(List<Integer> group) {
        continuing.removeAll(group);
        leaving.addAll(group);
        var values = new TreeSet<BigDecimal>();
        papers.stream()
                .filter(paper -> group.stream().anyMatch(paper::heldBy))
                .forEach(paper -> values.add(paper.value));
        for (var value : values.descendingSet()) {
            if (vacancies() == 0) {
                return;
            }
            for (int from : group) {
                var batch = papers.stream()
                        .filter(paper -> paper.heldBy(from) && paper.value.compareTo(value) == 0)
                        .toList();
                batch.forEach(this::move);
                votes.merge(from, value.multiply(BigDecimal.valueOf(-batch.size())), BigDecimal::add);
            }
            points.add(Map.copyOf(votes));
            if (elected.isEmpty()) {
                quota = share(BigDecimal.valueOf(papers.size()).subtract(lost), seats + 1);
            }
            electAble();
        }
    }

    private BigDecimal active() {
        return votes.entrySet().stream()
                .map(own -> elected.contains(own.getKey()) ? surplus(own.getKey()) : own.getValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void electAble() {
        while (vacancies() > 0) {
            var needed = share(active(), vacancies() + 1).min(quota);
            var able = continuing.stream()
                    .filter(each -> own(votes, each).compareTo(needed) >= 0)
                    .toList();
            var most = able.stream().map(each -> own(votes, each)).reduce(BigDecimal::max);
            if (most.isEmpty()) {
                return;
            }
            var equal = new ArrayList<>(able.stream()
                    .filter(each -> own(votes, each).compareTo(most.get()) == 0)
                    .toList());
            var all = equal.size() <= vacancies();
            while (!equal.isEmpty() && vacancies() > 0) {
                var best = all ? first(equal) : List.of(narrow(equal, true));
                if (!all && unclear(equal, best.getFirst())) {
                    return;
                }
                elected.addAll(best);
                continuing.removeAll(best);
                equal.removeAll(best);
            }
        }
    }

    /** Of equals who all fit: the one with the better past, then in the order of the ballot. */
    private List<Integer> first(List<Integer> equal) {
        for (var point : points) {
            var best = equal.stream()
                    .map(each -> own(point, each))
                    .reduce(BigDecimal::max)
                    .orElseThrow();
            var better = equal.stream()
                    .filter(each -> own(point, each).compareTo(best) == 0)
                    .toList();
            if (better.size() < equal.size()) {
                return first(better);
            }
        }
        return List.of(equal.getFirst());
    }

    /** Whether more have the very same past as the best than there are places. */
    private boolean unclear(List<Integer> equal, int best) {
        var same = equal.stream()
                .filter(each ->
                        points.stream().allMatch(point -> own(point, each).compareTo(own(point, best)) == 0))
                .count();
        return same > vacancies();
    }

    private boolean over() {
        if (vacancies() > 0 && continuing.size() <= vacancies()) {
            electRest();
        }
        if (vacancies() == 0) {
            return true;
        }
        var total = surpluses();
        if (total.signum() > 0 && !deferred(total)) {
            return false;
        }
        var group = group(total);
        if (continuing.size() - group.size() > vacancies()) {
            return false;
        }
        continuing.removeAll(group);
        leaving.addAll(group);
        electRest();
        return true;
    }

    private void electRest() {
        var rest = new ArrayList<>(continuing);
        rest.sort((one, other) -> own(votes, other).compareTo(own(votes, one)));
        elected.addAll(rest);
        continuing.clear();
    }

    private void write(String what) {
        stage++;
        var own = election.candidates().stream()
                .filter(each -> !leaving.contains(each.number())
                        || own(votes, each.number()).signum() > 0)
                .map(each -> each.name() + " " + brief(own(votes, each.number())))
                .toList();
        sheet.append("%d %s: %s; lost %s\n".formatted(stage, what, String.join(", ", own), brief(lost)));
    }

    private static String brief(BigDecimal figure) {
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }
}
