package org.folkmoot.tally;

import java.util.List;

/**
 * A full order of the candidates and the duels it rests on. Empty for rules that do not rank.
 *
 * @param places place by place; equal candidates share one
 * @param duels how many papers prefer one candidate to another
 * @param winner whoever beats every other in a duel, if anybody does
 * @param loser whoever loses every duel, if anybody does
 */
public record Ranking(List<List<Candidate>> places, Duels duels, List<Candidate> winner, List<Candidate> loser) {

    static final Ranking NONE = new Ranking(List.of(), new Duels(List.of(), new long[0][]), List.of(), List.of());

    public Ranking {
        places = places.stream().map(List::copyOf).toList();
        winner = List.copyOf(winner);
        loser = List.copyOf(loser);
    }
}
