package org.folkmoot.tally;

import java.util.ArrayList;
import java.util.List;

/** Draws up results from what a count has found. */
final class Results {

    private Results() {}

    /** The result of a count by stages. */
    static Result of(Call call, long valid, Votes quota, List<Integer> elected, List<Stage> stages) {
        return result(call, valid, quota, elected, stages, Ranking.NONE);
    }

    /** The result where no paper is valid: nobody is elected. */
    static Result nobody(Call call, StageKind kind) {
        var minutes = new Minutes(call);
        var figures = new long[call.size()];
        for (var i = 0; i < figures.length; i++) {
            figures[i] = call.stands(i) ? 0 : Figures.NONE;
        }
        minutes.close(kind, List.of(), 0, figures, 0, 0);
        return of(call, 0, call.votes(0), List.of(), minutes.stages());
    }

    static Result result(
            Call call, long valid, Votes quota, List<Integer> elected, List<Stage> stages, Ranking ranking) {
        var election = call.election();
        return new Result(
                call.rule(),
                election.title(),
                call.seats(),
                election.candidates(),
                election.papers().total(),
                valid,
                quota,
                call.candidates(elected),
                stages,
                ranking,
                List.copyOf(call.draws().drawn()),
                notes(call, valid, elected.size()));
    }

    private static List<String> notes(Call call, long valid, int elected) {
        var notes = new ArrayList<String>();
        if (valid == 0) {
            notes.add("No paper is valid, so nobody is elected.");
        } else if (elected < call.seats()) {
            notes.add(English.places(call.seats() - elected) + " not filled.");
        }
        if (!call.election().withdrawn().isEmpty()) {
            var names = call.election().candidates().stream()
                    .filter(call.election().withdrawn()::contains)
                    .toList();
            notes.add("Withdrawn: " + English.list(names) + ".");
        }
        if (call.draws().drawn().stream().anyMatch(lot -> !lot.seeded())) {
            notes.add("No seed was given for lots: the last named on the ballot was preferred.");
        }
        return notes;
    }
}
