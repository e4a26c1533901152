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
            return Results.nobody(sheet.call, StageKind.FIRST_PREFERENCES);
        }
        sheet.sortFirstPreferences(ONE);
        setQuota(sheet.preferences.valid, sheet.call.seats());
        var finished = settled();
        sheet.close(StageKind.FIRST_PREFERENCES, List.of());
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
            sheet.elect(each, majority ? Basis.MAJORITY : Basis.QUOTA, "rule 47");
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
        sheet.close(StageKind.SURPLUS, List.of(from));
        return finished;
    }

    private void transfer(int from, long surplus) {
        var total = sheet.votes[from];
        var byValue = sheet.piles.take(from);
        noteSurplus(from, surplus, byValue.values());
        var rounded = surplus;
        for (var entry : byValue.entrySet()) {
            var value = Arithmetic.timesOver(surplus, entry.getKey(), total);
            var moved = sheet.moveAll(from, entry.getValue(), value, "rule 48");
            rounded -= moved.votes() + value * moved.left();
        }
        sheet.votes[from] = sheet.quota;
        loseToRounding(from, rounded);
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
        sheet.stand(reopen, Standing.CONTINUING);
        loseToRounding(reopen, surplus - kept);
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

    private void loseToRounding(int from, long lost) {
        sheet.nonTransferable += lost;
        if (lost > 0) {
            sheet.minutes.note(new Event.Residue(sheet.call.candidate(from), sheet.call.votes(lost), "rule 48"));
        }
    }

    private boolean exclusion() {
        int out = exclusionTies.lowest(sheet.continuing(), 1).getFirst();
        sheet.exclude(out, "rule 50");
        sheet.piles.take(out).forEach((value, parcels) -> sheet.moveAll(out, parcels, value, "rule 50"));
        sheet.votes[out] = 0;
        sheet.markPoint();
        if (majority) {
            setQuota(active() / ONE, 1);
        }
        var finished = settled();
        sheet.close(StageKind.EXCLUSION, List.of(out));
        return finished;
    }

    private long active() {
        return sheet.continuing().stream().mapToLong(each -> sheet.votes[each]).sum();
    }
}
