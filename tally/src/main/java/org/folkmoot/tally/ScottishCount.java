package org.folkmoot.tally;

import java.util.ArrayList;
import java.util.List;

/** SSI 2007/42 Schedule 1 rules 45 to 52, in units of a hundred-thousandth. */
final class ScottishCount {

    static final long ONE = 100_000;

    private final Sheet sheet;
    private final boolean majority;
    private final Ties surplusTies;
    private final Ties exclusionTies;
    private final List<Integer> waiting = new ArrayList<>();

    ScottishCount(Call call, boolean majorityOfContinuing) {
        this.sheet = new Sheet(call);
        this.majority = majorityOfContinuing;
        this.surplusTies = Ties.mostRecentFirst(sheet, "rule 49");
        this.exclusionTies = Ties.mostRecentFirst(sheet, "rule 50");
    }

    Result count() {
        if (sheet.preferences.valid == 0) {
            return Results.nobody(sheet.call, Stage.Kind.FIRST_PREFERENCES);
        }
        sheet.sortFirstPreferences(ONE);
        setQuota(sheet.preferences.valid, sheet.call.seats());
        var finished = settled();
        sheet.close(Stage.Kind.FIRST_PREFERENCES, List.of());
        while (!finished) {
            finished = waiting.isEmpty() ? exclusion() : surplus();
        }
        return sheet.result();
    }

    private void setQuota(long total, int seats) {
        sheet.quota = (total / (seats + 1) + 1) * ONE;
        sheet.minutes.note(
                new Event.QuotaSet(sheet.call.votes(sheet.quota), sheet.call.votes(total * ONE), seats, "rule 46"));
    }

    /** Elects at the quota, then the last who remain; true when the count is over. */
    private boolean settled() {
        var able = new ArrayList<>(sheet.continuing());
        able.removeIf(each -> sheet.votes[each] < sheet.quota);
        able.sort(sheet.mostVotes());
        for (int each : able) {
            sheet.elect(each, majority ? Event.Basis.MAJORITY : Event.Basis.QUOTA, "rule 47");
            if (sheet.votes[each] > sheet.quota || isReopen(each)) {
                waiting.add(each);
            }
        }
        return sheet.filled("rule 51");
    }

    private boolean isReopen(int candidate) {
        return sheet.call.election().isReopen(candidate);
    }

    private boolean surplus() {
        int from = surplusTies.highest(waiting, 1, Purpose.TRANSFER).getFirst();
        waiting.removeIf(each -> each == from);
        var surplus = sheet.votes[from] - sheet.quota;
        if (isReopen(from)) {
            keep(from, surplus);
        } else {
            transfer(from, surplus);
        }
        sheet.markPoint();
        var finished = settled();
        sheet.close(Stage.Kind.SURPLUS, List.of(from));
        return finished;
    }

    private void transfer(int from, long surplus) {
        var total = sheet.votes[from];
        var byValue = sheet.piles.take(from);
        noteSurplus(from, surplus, byValue.values());
        var given = 0L;
        var lostWithPapers = 0L;
        for (var entry : byValue.entrySet()) {
            var value = Arithmetic.timesOver(surplus, entry.getKey(), total);
            var papers = papers(entry.getValue());
            var found = sheet.move(from, entry.getValue(), value, "rule 48");
            given += found;
            lostWithPapers += value * papers - found;
        }
        sheet.votes[from] = sheet.quota;
        lose(from, surplus - given, surplus - given - lostWithPapers);
    }

    private void keep(int reopen, long surplus) {
        var total = sheet.votes[reopen];
        var byValue = sheet.piles.take(reopen);
        noteSurplus(reopen, surplus, byValue.values());
        var kept = 0L;
        for (var entry : byValue.entrySet()) {
            var value = Arithmetic.timesOver(surplus, entry.getKey(), total);
            entry.getValue().forEach(parcel -> sheet.piles.lay(reopen, parcel.at(value, sheet.point())));
            kept += value * papers(entry.getValue());
        }
        sheet.votes[reopen] = kept;
        sheet.held += sheet.quota;
        sheet.stand(reopen, Sheet.Standing.CONTINUING);
        lose(reopen, surplus - kept, surplus - kept);
    }

    private void noteSurplus(int from, long surplus, Iterable<List<Parcel>> parcels) {
        var papers = 0L;
        for (var each : parcels) {
            papers += papers(each);
        }
        sheet.minutes.note(
                new Event.SurplusTaken(sheet.call.candidate(from), sheet.call.votes(surplus), papers, "rule 48"));
    }

    private static long papers(List<Parcel> parcels) {
        return parcels.stream().mapToLong(parcel -> parcel.count).sum();
    }

    private void lose(int from, long lost, long toRounding) {
        sheet.nonTransferable += lost;
        if (toRounding > 0) {
            sheet.minutes.note(new Event.Residue(sheet.call.candidate(from), sheet.call.votes(toRounding), "rule 48"));
        }
    }

    private boolean exclusion() {
        int out = exclusionTies.lowest(sheet.continuing(), 1).getFirst();
        var before = sheet.votes[out];
        sheet.exclude(out, "rule 50");
        var given = 0L;
        for (var entry : sheet.piles.take(out).entrySet()) {
            given += sheet.move(out, entry.getValue(), entry.getKey(), "rule 50");
        }
        sheet.nonTransferable += before - given;
        sheet.votes[out] = 0;
        sheet.markPoint();
        if (majority) {
            setQuota(active() / ONE, 1);
        }
        var finished = settled();
        sheet.close(Stage.Kind.EXCLUSION, List.of(out));
        return finished;
    }

    private long active() {
        return sheet.continuing().stream().mapToLong(each -> sheet.votes[each]).sum();
    }
}
