package org.folkmoot.tally;

import java.util.ArrayList;
import java.util.List;

/** The PR Foundation's reference rule for Meek's method, in units of a thousand-millionth. */
final class MeekCount {

    static final long OMEGA = 1_000;

    private final Call call;
    private final MeekPapers papers;
    private final Minutes minutes;
    private final List<Integer> hopeful;
    private final List<Integer> elected = new ArrayList<>();
    private final boolean[] won;
    private long quota;
    private long surplus;
    private int emptySeats;

    MeekCount(Call call) {
        this.call = call;
        this.papers = new MeekPapers(call);
        this.minutes = new Minutes(call);
        this.hopeful = new ArrayList<>(call.standing());
        this.won = new boolean[call.size()];
    }

    Result count() {
        if (papers.valid() == 0) {
            return Results.nobody(call, StageKind.ROUND);
        }
        if (complete()) {
            uncontested();
        }
        while (!complete()) {
            round();
        }
        return Results.of(call, papers.valid(), call.votes(quota), elected, minutes.stages());
    }

    private void uncontested() {
        distribute();
        finish();
        var rest = papers.valid() * MeekPapers.ONE - papers.total();
        minutes.close(StageKind.ROUND, List.of(), quota, papers.figures(), rest, 0, papers.keepValues());
    }

    private int vacancies() {
        return call.seats() - elected.size() - emptySeats;
    }

    private boolean complete() {
        return vacancies() == 0 || hopeful.size() <= vacancies();
    }

    private void round() {
        var someoneElected = electing();
        var votes = papers.figures();
        var keepValues = papers.keepValues();
        var rest = papers.valid() * MeekPapers.ONE - papers.total();
        if (!someoneElected) {
            exclude(tieBroken());
        }
        if (complete()) {
            finish();
        }
        minutes.close(StageKind.ROUND, List.of(), quota, votes, rest, 0, keepValues);
    }

    /** Iterates until someone is elected or the surplus is as good as nothing; true if someone is elected. */
    private boolean electing() {
        var previous = Long.MAX_VALUE;
        while (true) {
            distribute();
            if (electAtQuota()) {
                return true;
            }
            if (surplus < OMEGA || surplus >= previous) {
                return false;
            }
            previous = surplus;
            reweigh();
        }
    }

    private void distribute() {
        papers.distribute();
        var total = papers.total();
        quota = total / (call.seats() + 1) + 1;
        var sum = 0L;
        for (var i = 0; i < won.length; i++) {
            sum += won[i] ? papers.votes()[i] - quota : 0;
        }
        surplus = Math.max(0, sum);
    }

    private boolean electAtQuota() {
        var able =
                hopeful.stream().filter(each -> papers.votes()[each] >= quota).toList();
        if (able.isEmpty()) {
            return false;
        }
        minutes.note(new Event.QuotaSet(call.votes(quota), call.votes(papers.total()), call.seats(), "B.2.b"));
        able.forEach(each -> elect(each, Basis.QUOTA, "B.2.c"));
        return true;
    }

    private void elect(int candidate, Basis basis, String clause) {
        hopeful.removeIf(each -> each == candidate);
        won[candidate] = true;
        var votes = call.votes(papers.votes()[candidate]);
        if (call.election().isReopen(candidate)) {
            emptySeats++;
            minutes.note(new Event.SeatLeftEmpty(call.candidate(candidate), votes, clause));
        } else {
            elected.add(candidate);
            minutes.note(new Event.Won(call.candidate(candidate), votes, basis, clause));
        }
    }

    private void reweigh() {
        for (var i = 0; i < won.length; i++) {
            if (won[i]) {
                papers.reweigh(i, quota);
            }
        }
    }

    /** The lowest hopeful; all within the surplus of the lowest are tied. */
    private int tieBroken() {
        var lowest =
                hopeful.stream().mapToLong(each -> papers.votes()[each]).min().orElseThrow();
        var tied = hopeful.stream()
                .filter(each -> papers.votes()[each] <= lowest + surplus)
                .toList();
        if (tied.size() == 1) {
            return tied.getFirst();
        }
        var lot = call.draws().draw(tied, 1, Purpose.EXCLUDE, minutes.stage());
        minutes.note(call.draws().drawn().getLast());
        return lot.getFirst();
    }

    private void exclude(int candidate) {
        minutes.note(new Event.Excluded(call.candidate(candidate), call.votes(papers.votes()[candidate]), "B.3"));
        hopeful.removeIf(each -> each == candidate);
        papers.exclude(candidate);
    }

    private void finish() {
        if (vacancies() > 0) {
            List.copyOf(hopeful).forEach(each -> elect(each, Basis.REMAINING, "C.1"));
        }
    }
}
