package org.folkmoot.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The result sheet while papers are moved: who stands where, with which votes, and what was before. */
final class Sheet {

    final Call call;
    final Preferences preferences;
    final Piles piles;
    final Minutes minutes;
    final long[] votes;
    private final Standing[] standing;
    private final boolean[] open;
    private final List<Integer> elected = new ArrayList<>();
    private final List<long[]> points = new ArrayList<>();
    private final List<Integer> stageOfPoint = new ArrayList<>();
    long quota;
    long nonTransferable;
    long held;
    private int emptySeats;

    Sheet(Call call) {
        this.call = call;
        this.preferences = Preferences.of(call);
        this.piles = new Piles(preferences, call.size());
        this.minutes = new Minutes(call);
        this.votes = new long[call.size()];
        this.standing = new Standing[call.size()];
        this.open = new boolean[call.size()];
        for (var i = 0; i < standing.length; i++) {
            stand(i, call.stands(i) ? Standing.CONTINUING : Standing.OUT);
        }
    }

    void sortFirstPreferences(long one) {
        var sorted = piles.firstPreferences();
        for (var i = 0; i < votes.length; i++) {
            var bag = sorted[i];
            if (bag != null) {
                receive(i, bag.parcel(one, point()));
            }
        }
        markPoint();
    }

    private void receive(int candidate, Parcel parcel) {
        piles.lay(candidate, parcel);
        votes[candidate] += parcel.value * parcel.count;
    }

    /** Moves papers to their next preferences at a value; those without one stay where they are. */
    Moved move(int from, List<Parcel> parcels, long value, String clause) {
        var sorted = piles.sort(parcels, open);
        var moved = 0L;
        for (var to = 0; to < votes.length; to++) {
            var bag = sorted[to];
            if (bag != null) {
                receive(to, bag.parcel(value, point()));
                moved += bag.count();
                transferred(from, to, bag.count(), value, clause);
            }
        }
        var left = sorted[votes.length];
        return new Moved(value * moved, left == null ? 0 : left.count());
    }

    /** Moves papers to their next preferences and puts those without one aside, all at one value. */
    Moved moveAll(int from, List<Parcel> parcels, long value, String clause) {
        var moved = move(from, parcels, value, clause);
        if (moved.left() > 0) {
            transferred(from, -1, moved.left(), value, clause);
            nonTransferable += value * moved.left();
        }
        return moved;
    }

    private void transferred(int from, int to, long papers, long value, String clause) {
        minutes.note(new Transfer(
                call.candidate(from),
                to < 0 ? null : call.candidate(to),
                papers,
                call.votes(value),
                call.votes(value * papers),
                clause));
    }

    /** How many of the papers name someone who could receive them. */
    long transferable(List<Parcel> parcels) {
        return parcels.stream()
                .mapToLong(parcel -> piles.transferable(parcel, open))
                .sum();
    }

    boolean isElected(int candidate) {
        return standing[candidate] == Standing.ELECTED;
    }

    void stand(int candidate, Standing now) {
        standing[candidate] = now;
        open[candidate] = now == Standing.CONTINUING;
    }

    List<Integer> continuing() {
        return IntStream.range(0, open.length).filter(i -> open[i]).boxed().toList();
    }

    int vacancies() {
        return call.seats() - elected.size() - emptySeats;
    }

    boolean nobodyElected() {
        return elected.isEmpty() && emptySeats == 0;
    }

    List<Integer> elected() {
        return elected;
    }

    void elect(int candidate, Basis basis, String clause) {
        stand(candidate, Standing.ELECTED);
        if (call.election().isReopen(candidate)) {
            emptySeats++;
            minutes.note(new Event.SeatLeftEmpty(call.candidate(candidate), call.votes(votes[candidate]), clause));
            if (basis != Basis.REMAINING && vacancies() > 0) {
                keep(candidate, Math.max(0, votes[candidate] - quota), clause);
            }
        } else {
            elected.add(candidate);
            minutes.note(new Event.Won(call.candidate(candidate), call.votes(votes[candidate]), basis, clause));
        }
    }

    /**
     * "Reopen nominations" keeps its papers for the next seat: each at surplus times value over total,
     * cut to whole units. With no surplus they are worth nothing, and only later ones count.
     */
    private void keep(int reopen, long surplus, String clause) {
        var total = votes[reopen];
        noteSurplus(reopen, surplus, clause);
        var kept = 0L;
        for (var entry : piles.take(reopen).entrySet()) {
            var value = Arithmetic.timesOver(surplus, entry.getKey(), total);
            entry.getValue().forEach(parcel -> piles.lay(reopen, parcel.at(value, point())));
            kept += value * Parcel.papers(entry.getValue());
        }
        votes[reopen] = kept;
        held += total - surplus;
        stand(reopen, Standing.CONTINUING);
        lose(reopen, surplus - kept, clause);
    }

    void noteSurplus(int from, long surplus, String clause) {
        minutes.note(new Event.SurplusTaken(
                call.candidate(from), call.votes(surplus), Parcel.papers(piles.of(from)), clause));
    }

    /** Part of a surplus that could not be passed on. */
    void lose(int from, long lost, String clause) {
        nonTransferable += lost;
        if (lost > 0) {
            minutes.note(new Event.Residue(call.candidate(from), call.votes(lost), clause));
        }
    }

    /** Elects everyone who remains, if they are no more than the places. */
    boolean filled(String clause) {
        var remaining = new ArrayList<>(continuing());
        if (vacancies() > 0 && remaining.size() <= vacancies()) {
            remaining.sort(mostVotes());
            remaining.forEach(each -> elect(each, Basis.REMAINING, clause));
            return true;
        }
        return vacancies() == 0;
    }

    Comparator<Integer> mostVotes() {
        return Comparator.<Integer>comparingLong(each -> -votes[each]).thenComparing(Comparator.naturalOrder());
    }

    void exclude(int candidate, String clause) {
        stand(candidate, Standing.OUT);
        minutes.note(new Event.Excluded(call.candidate(candidate), call.votes(votes[candidate]), clause));
    }

    /** The number of the point at which papers are moved now. */
    int point() {
        return points.size();
    }

    void markPoint() {
        points.add(votes.clone());
        stageOfPoint.add(minutes.stage());
    }

    long atPoint(int point, int candidate) {
        return points.get(point)[candidate];
    }

    int stageOfPoint(int point) {
        return stageOfPoint.get(point);
    }

    void close(StageKind kind, List<Integer> subjects) {
        minutes.close(kind, subjects, quota, figures(), nonTransferable, held);
    }

    /** The votes of all who are in, and of those excluded whose papers have not all moved. */
    private long[] figures() {
        var figures = votes.clone();
        for (var i = 0; i < figures.length; i++) {
            if (standing[i] == Standing.OUT && figures[i] == 0) {
                figures[i] = Figures.NONE;
            }
        }
        return figures;
    }

    long[] surpluses() {
        var surpluses = new long[votes.length];
        Arrays.setAll(surpluses, i -> standing[i] == Standing.ELECTED ? Math.max(0, votes[i] - quota) : 0);
        return surpluses;
    }

    Result result() {
        return Results.of(call, preferences.valid, call.votes(quota), elected, minutes.stages());
    }
}
