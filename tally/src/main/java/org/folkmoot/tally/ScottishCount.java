package org.folkmoot.tally;

import java.util.ArrayList;
import java.util.List;

/** SSI 2007/42 Schedule 1 rules 45 to 52, in units of a hundred-thousandth. */
final class ScottishCount {

    static final long ONE = 100_000;

    private final Sheet sheet;
    private final boolean majority;
    private final Ties ties;
    private final List<Integer> waiting = new ArrayList<>();

    ScottishCount(Call call, boolean majorityOfContinuing) {
        this.sheet = new Sheet(call);
        this.majority = majorityOfContinuing;
        this.ties = Ties.mostRecentFirst(sheet);
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
        for (var able = able(); !able.isEmpty() && sheet.vacancies() > 0; able = able()) {
            able.forEach(each -> sheet.elect(each, majority ? Basis.MAJORITY : Basis.QUOTA, "rule 47"));
            able.removeIf(each -> sheet.surpluses()[each] == 0);
            waiting.addAll(able);
        }
        return sheet.filled("rule 51");
    }

    private List<Integer> able() {
        var able = new ArrayList<>(sheet.continuing());
        able.removeIf(each -> sheet.votes[each] < sheet.quota);
        able.sort(sheet.mostVotes());
        return able;
    }

    private boolean surplus() {
        int from = ties.highest(waiting, "rule 49");
        waiting.removeIf(each -> each == from);
        var surplus = sheet.votes[from] - sheet.quota;
        transfer(from, surplus);
        sheet.markPoint();
        var finished = settled();
        sheet.close(StageKind.SURPLUS, List.of(from));
        return finished;
    }

    private void transfer(int from, long surplus) {
        var total = sheet.votes[from];
        sheet.noteSurplus(from, surplus, "rule 48");
        var rounded = surplus;
        for (var entry : sheet.piles.take(from).entrySet()) {
            var value = Arithmetic.timesOver(surplus, entry.getKey(), total);
            var moved = sheet.moveAll(from, entry.getValue(), value, "rule 48");
            rounded -= moved.votes() + value * moved.left();
        }
        sheet.votes[from] = sheet.quota;
        sheet.lose(from, rounded, "rule 48");
    }

    private boolean exclusion() {
        int out = ties.lowest(sheet.continuing(), 1, "rule 50").getFirst();
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
