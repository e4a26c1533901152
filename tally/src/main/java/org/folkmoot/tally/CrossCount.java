package org.folkmoot.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts one vote for each candidate a paper names: all of them, or the first few. */
final class CrossCount {

    private final Call call;
    private final Papers papers;
    private final StageKind kind;
    private final int most;
    private final long[] votes;
    private final Minutes minutes;

    CrossCount(Call call, StageKind kind, int most) {
        this.call = call;
        this.papers = call.election().papers();
        this.kind = kind;
        this.most = most;
        this.votes = new long[call.size()];
        this.minutes = new Minutes(call);
    }

    Result count() {
        var valid = 0L;
        for (var paper = 0; paper < papers.size(); paper++) {
            valid += counted(paper) ? papers.weight(paper) : 0;
        }
        if (valid == 0) {
            return Results.nobody(call, kind);
        }
        var elected = elected();
        minutes.close(kind, List.of(), 0, figures(), 0, 0);
        return Results.of(call, valid, call.votes(0), elected, minutes.stages());
    }

    /** Rank by rank, as long as a rank fits the votes left; false if none was given. */
    private boolean counted(int paper) {
        var given = 0;
        for (var rank : papers.ranking(paper)) {
            var named = rank.stream().filter(number -> call.stands(number - 1)).toList();
            if (named.size() > most - given || (rank.isEmpty() && call.rule().stopsAtGaps())) {
                break;
            }
            given += named.size();
            for (var number : named) {
                votes[number - 1] += papers.weight(paper);
            }
        }
        return given > 0;
    }

    private List<Integer> elected() {
        var order = new ArrayList<>(call.standing());
        order.removeIf(each -> call.election().isReopen(each) || votes[each] <= votesForReopening());
        order.sort(Comparator.comparingLong(each -> -votes[each]));
        var chosen = order.size() <= call.seats() ? order : cut(order);
        chosen.forEach(each ->
                minutes.note(new Event.Won(call.candidate(each), call.votes(votes[each]), Basis.MOST, "most votes")));
        return chosen;
    }

    private long votesForReopening() {
        var reopen = call.election().reopen();
        return reopen == null ? -1 : votes[reopen.index()];
    }

    private List<Integer> cut(List<Integer> order) {
        var atCut = votes[order.get(call.seats() - 1)];
        var chosen = new ArrayList<>(
                order.stream().filter(each -> votes[each] > atCut).toList());
        var equal = order.stream().filter(each -> votes[each] == atCut).toList();
        var left = call.seats() - chosen.size();
        if (equal.size() == left) {
            chosen.addAll(equal);
        } else {
            chosen.addAll(call.draws().draw(equal, left, Purpose.ELECT, 1));
            minutes.note(call.draws().drawn().getLast());
        }
        return chosen;
    }

    private long[] figures() {
        var figures = votes.clone();
        for (var i = 0; i < figures.length; i++) {
            figures[i] = call.stands(i) ? votes[i] : Figures.NONE;
        }
        return figures;
    }
}
