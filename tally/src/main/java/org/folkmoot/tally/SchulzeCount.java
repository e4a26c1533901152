package org.folkmoot.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Schulze's method: strongest paths of duels won, by winning votes and then fewer losing ones. */
final class SchulzeCount {

    private final Call call;
    private final List<Integer> standing;
    private final long[][] prefer;

    SchulzeCount(Call call) {
        this.call = call;
        this.standing = call.standing();
        this.prefer = new DuelCount(call).papers();
    }

    Result count() {
        var valid = valid();
        if (valid == 0) {
            return Results.nobody(call, StageKind.VOTES);
        }
        var paths = new BeatPaths(prefer, standing);
        var places = peel(paths::beats);
        var ranking = new Ranking(
                places.stream().map(call::candidates).toList(),
                new Duels(call.candidates(standing), prefer),
                call.candidates(unanimous((one, other) -> prefer[one][other] > prefer[other][one])),
                call.candidates(unanimous((one, other) -> prefer[one][other] < prefer[other][one])));
        return Results.result(call, valid, call.votes(0), elected(places), List.of(), ranking);
    }

    private long valid() {
        var papers = call.election().papers();
        var valid = 0L;
        for (var paper = 0; paper < papers.size(); paper++) {
            var names = papers.ranking(paper).stream().flatMap(List::stream);
            valid += names.anyMatch(number -> call.stands(number - 1)) ? papers.weight(paper) : 0;
        }
        return valid;
    }

    private List<List<Integer>> peel(BiPredicate<Integer, Integer> beats) {
        var places = new ArrayList<List<Integer>>();
        var left = new ArrayList<>(standing);
        while (!left.isEmpty()) {
            var unbeaten = left.stream()
                    .filter(each -> left.stream().noneMatch(other -> beats.test(other, each)))
                    .toList();
            places.add(unbeaten);
            left.removeAll(unbeaten);
        }
        return places;
    }

    private List<Integer> unanimous(BiPredicate<Integer, Integer> against) {
        return standing.stream()
                .filter(each -> standing.stream().allMatch(other -> each.equals(other) || against.test(each, other)))
                .limit(standing.size() > 1 ? 1 : 0)
                .toList();
    }

    /** The best places, above "reopen nominations" only; equal candidates at the cut draw lots. */
    private List<Integer> elected(List<List<Integer>> places) {
        var elected = new ArrayList<Integer>();
        for (var place : places) {
            var left = call.seats() - elected.size();
            if (left == 0 || place.stream().anyMatch(call.election()::isReopen)) {
                break;
            }
            elected.addAll(place.size() <= left ? place : call.draws().draw(place, left, Purpose.ELECT, 1));
        }
        return elected;
    }
}
