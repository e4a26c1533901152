package org.folkmoot.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The papers on the table: a pile for each candidate, and how far each paper has been read. */
final class Piles {

    private final Preferences preferences;
    private final int[] cursor;
    private final List<List<Parcel>> piles = new ArrayList<>();

    Piles(Preferences preferences, int candidates) {
        this.preferences = preferences;
        this.cursor = preferences.starts.clone();
        for (var i = 0; i < candidates; i++) {
            piles.add(new ArrayList<>());
        }
    }

    @Nullable
    IntBag[] firstPreferences() {
        @Nullable IntBag[] sorted = new IntBag[piles.size() + 1];
        for (var paper = 0; paper < preferences.size(); paper++) {
            if (cursor[paper] < preferences.starts[paper + 1]) {
                add(sorted, preferences.marks[cursor[paper]], paper);
            }
        }
        return sorted;
    }

    /** Sorts papers by the next candidate who is open to them; the last place is for papers without one. */
    @Nullable
    IntBag[] sort(List<Parcel> parcels, boolean[] open) {
        @Nullable IntBag[] sorted = new IntBag[piles.size() + 1];
        for (var parcel : parcels) {
            for (var paper : parcel.papers) {
                add(sorted, next(paper, open), paper);
            }
        }
        return sorted;
    }

    /** How many papers of a parcel have a next candidate. */
    long transferable(Parcel parcel, boolean[] open) {
        var count = 0L;
        for (var paper : parcel.papers) {
            for (var at = cursor[paper] + 1; at < preferences.starts[paper + 1]; at++) {
                if (open[preferences.marks[at]]) {
                    count += preferences.weights[paper];
                    break;
                }
            }
        }
        return count;
    }

    private int next(int paper, boolean[] open) {
        var end = preferences.starts[paper + 1];
        var at = cursor[paper] + 1;
        while (at < end && !open[preferences.marks[at]]) {
            at++;
        }
        cursor[paper] = Math.min(at, end);
        return at < end ? preferences.marks[at] : piles.size();
    }

    private void add(@Nullable IntBag[] sorted, int place, int paper) {
        var bag = sorted[place];
        if (bag == null) {
            bag = new IntBag();
            sorted[place] = bag;
        }
        bag.add(paper, preferences.weights[paper]);
    }

    void lay(int candidate, Parcel parcel) {
        piles.get(candidate).add(parcel);
    }

    List<Parcel> of(int candidate) {
        return piles.get(candidate);
    }

    /** Takes a candidate's whole pile away, by value, the highest first. */
    SortedMap<Long, List<Parcel>> take(int candidate) {
        var byValue = new TreeMap<Long, List<Parcel>>(Comparator.reverseOrder());
        for (var parcel : piles.get(candidate)) {
            byValue.computeIfAbsent(parcel.value, value -> new ArrayList<>()).add(parcel);
        }
        piles.get(candidate).clear();
        return byValue;
    }

    /** What the candidate received last, at one point of the count. */
    List<Parcel> lastBatch(int candidate) {
        var pile = piles.get(candidate);
        return pile.stream()
                .filter(parcel -> parcel.point == pile.getLast().point)
                .toList();
    }
}
