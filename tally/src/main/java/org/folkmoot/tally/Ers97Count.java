package org.folkmoot.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** ERS97 section 5, in units of a hundredth. */
final class Ers97Count {

    static final long ONE = 100;

    private final Sheet sheet;
    private final Ties ties;
    private final Ers97Exclusions exclusions;

    Ers97Count(Call call) {
        this.sheet = new Sheet(call);
        this.ties = Ties.earliestFirst(sheet);
        this.exclusions = new Ers97Exclusions(sheet);
    }

    Result count() {
        if (sheet.preferences.valid == 0) {
            return Results.nobody(sheet.call, StageKind.FIRST_PREFERENCES);
        }
        sheet.sortFirstPreferences(ONE);
        setQuota(sheet.preferences.valid * ONE, "5.1.6");
        electAble("5.1.7");
        var finished = finished();
        sheet.close(StageKind.FIRST_PREFERENCES, List.of());
        while (!finished) {
            finished = stage();
        }
        return sheet.result();
    }

    private void setQuota(long total, String clause) {
        sheet.quota = Math.ceilDiv(total, sheet.call.seats() + 1);
        sheet.minutes.note(
                new Event.QuotaSet(sheet.call.votes(sheet.quota), sheet.call.votes(total), sheet.call.seats(), clause));
    }

    private boolean stage() {
        var surpluses = sheet.surpluses();
        var total = Arrays.stream(surpluses).sum();
        if (total > 0 && !exclusions.deferred(total)) {
            return surplus(surpluses);
        }
        return exclusion(total);
    }

    /** 5.5: all places filled, or the exclusion now due would leave as many candidates as places. */
    private boolean finished() {
        if (sheet.filled("5.5.1")) {
            return true;
        }
        var surpluses = Arrays.stream(sheet.surpluses()).sum();
        if (!exclusions.wouldFill(surpluses)) {
            return false;
        }
        exclusions.next(ties, surpluses).forEach(each -> sheet.exclude(each, "5.5.1"));
        return sheet.filled("5.5.1");
    }

    private boolean surplus(long[] surpluses) {
        var waiting =
                sheet.elected().stream().filter(each -> surpluses[each] > 0).toList();
        int from = ties.highest(waiting, "5.2.3");
        transfer(from, surpluses[from]);
        sheet.markPoint();
        electAble("5.3.13");
        var finished = finished();
        sheet.close(StageKind.SURPLUS, List.of(from));
        return finished;
    }

    /** 5.3: only the last batch is looked at, and no paper gains value. */
    private void transfer(int from, long surplus) {
        var batch = sheet.piles.lastBatch(from);
        sheet.minutes.note(new Event.SurplusTaken(
                sheet.call.candidate(from),
                sheet.call.votes(surplus),
                Parcel.papers(batch),
                batch.getFirst().point == 0 ? "5.3.1" : "5.3.2"));
        var given = passOn(from, batch, surplus);
        sheet.votes[from] = sheet.quota;
        sheet.lose(from, surplus - given, "5.3.9");
    }

    private long passOn(int from, List<Parcel> batch, long surplus) {
        var movable = sheet.transferable(batch);
        var value = movable == 0 ? 0 : Math.min(surplus / movable, batch.getFirst().value);
        var moved = sheet.move(from, batch, value, "5.3.7");
        if (moved.left() > 0) {
            sheet.minutes.note(new Event.Stayed(sheet.call.candidate(from), moved.left(), "5.3.3"));
        }
        return moved.votes();
    }

    private boolean exclusion(long surpluses) {
        var out = exclusions.next(ties, surpluses);
        out.forEach(each -> sheet.exclude(each, "5.2.5"));
        var batches = batches(out);
        while (!batches.isEmpty() && sheet.vacancies() > 0) {
            move(batches.pollFirstEntry().getValue());
            sheet.markPoint();
            recalculate();
            electAble("5.4.9");
        }
        var finished = finished();
        sheet.close(StageKind.EXCLUSION, out);
        return finished;
    }

    private void recalculate() {
        if (sheet.nobodyElected() && sheet.nonTransferable > 0) {
            setQuota(sheet.preferences.valid * ONE - sheet.nonTransferable, "5.4.8");
        }
    }

    /** The papers of all excluded, by value, the highest first; each value is one batch (5.4). */
    private NavigableMap<Long, List<Portion>> batches(List<Integer> out) {
        var batches = new TreeMap<Long, List<Portion>>(Comparator.reverseOrder());
        for (int from : out) {
            SortedMap<Long, List<Parcel>> byValue = sheet.piles.take(from);
            byValue.forEach((value, parcels) ->
                    batches.computeIfAbsent(value, same -> new ArrayList<>()).add(new Portion(from, parcels)));
        }
        return batches;
    }

    private void move(List<Portion> batch) {
        for (var portion : batch) {
            var value = portion.parcels().getFirst().value;
            var papers =
                    portion.parcels().stream().mapToLong(parcel -> parcel.count).sum();
            sheet.moveAll(portion.from(), portion.parcels(), value, "5.4.2");
            sheet.votes[portion.from()] -= value * papers;
        }
    }

    /** Continuing candidates' votes, surpluses waiting, and excluded candidates' papers not yet moved. */
    private long active() {
        var active = Arrays.stream(sheet.surpluses()).sum();
        for (var i = 0; i < sheet.votes.length; i++) {
            active += sheet.isElected(i) ? 0 : sheet.votes[i];
        }
        return active;
    }

    /** Whoever has the quota or a full share of the active vote, in turn from the most votes down. */
    private void electAble(String clause) {
        while (sheet.vacancies() > 0) {
            var share = Math.ceilDiv(active(), sheet.vacancies() + 1);
            var needed = Math.min(sheet.quota, share);
            var most = sheet.continuing().stream()
                    .mapToLong(each -> sheet.votes[each])
                    .max()
                    .orElse(-1);
            if (most < needed) {
                return;
            }
            var equals = new ArrayList<>(sheet.continuing());
            equals.removeIf(each -> sheet.votes[each] < most);
            if (!elect(equals, clause)) {
                return;
            }
        }
    }

    /** Elects candidates with equal votes; where they are too many, only those the past prefers (5.6.2). */
    private boolean elect(List<Integer> equals, String clause) {
        equals.sort(ties.mostFirst());
        var places = Math.min(sheet.vacancies(), equals.size());
        var sure = places;
        while (sure > 0
                && sure < equals.size()
                && ties.mostFirst().compare(equals.get(sure - 1), equals.get(places)) == 0) {
            sure--;
        }
        for (int each : equals.subList(0, sure)) {
            var basis = sheet.votes[each] >= sheet.quota ? Basis.QUOTA : Basis.SHARE;
            sheet.elect(each, basis, clause);
        }
        if (sure < places) {
            sheet.minutes.note(new Event.TieLeft(sheet.call.candidates(equals.subList(sure, equals.size())), "5.6.2"));
        }
        return sure == places;
    }
}
