package org.folkmoot.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** ERS97 5.2.2 and 5.2.5: when surpluses wait, and who is excluded together. */
final class Ers97Exclusions {

    private final Sheet sheet;

    Ers97Exclusions(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Whether surpluses of this total could change nothing about the next exclusion. */
    boolean deferred(long surpluses) {
        var gap = coveringGap(surpluses);
        if (gap >= 0) {
            sheet.minutes.note(new Event.Deferred(sheet.call.votes(surpluses), sheet.call.votes(gap), "5.2.2"));
        }
        return gap >= 0;
    }

    /** The gap above the largest group that surpluses of this total cannot bridge; -1 if they bridge all. */
    private long coveringGap(long surpluses) {
        var rising = rising();
        for (var group = most(rising); group >= 1; group--) {
            var gap = gap(rising, group);
            if (surpluses <= gap) {
                return gap;
            }
        }
        return -1;
    }

    /** Whether no surplus is to be moved and the next exclusion leaves only as many as the places (5.5.1). */
    boolean wouldFill(long surpluses) {
        if (surpluses > 0 && coveringGap(surpluses) < 0) {
            return false;
        }
        var rising = rising();
        return group(rising, surpluses) == most(rising);
    }

    /** The largest group that cannot catch the next candidate even with all surpluses, else the lowest. */
    List<Integer> next(Ties ties, long surpluses) {
        var rising = rising();
        return ties.lowest(rising, group(rising, surpluses), "5.2.5");
    }

    private int group(List<Integer> rising, long surpluses) {
        var group = most(rising);
        while (group > 1 && gap(rising, group) < surpluses) {
            group--;
        }
        return group;
    }

    private List<Integer> rising() {
        var rising = new ArrayList<>(sheet.continuing());
        rising.sort(Comparator.comparingLong(each -> sheet.votes[each]));
        return rising;
    }

    private int most(List<Integer> rising) {
        return rising.size() - sheet.vacancies();
    }

    /** How far the lowest so many together stay below the next. */
    private long gap(List<Integer> rising, int group) {
        var sum = 0L;
        for (int each : rising.subList(0, group)) {
            sum += sheet.votes[each];
        }
        return sheet.votes[rising.get(group)] - sum;
    }
}
