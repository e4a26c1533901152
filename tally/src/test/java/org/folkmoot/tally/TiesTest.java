package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Ties decided by earlier points, nearest or farthest first. */
class TiesTest {

    private final Election election = Elections.blt(4, 1, "1 1 0");
    private final Call call = new Call(Rule.SCOTTISH, election, new Draws(null, election));
    private final Sheet sheet = new Sheet(call);

    private void point(long... votes) {
        System.arraycopy(votes, 0, sheet.votes, 0, votes.length);
        sheet.markPoint();
        sheet.close(StageKind.EXCLUSION, List.of());
    }

    private static final List<Integer> ALL = List.of(0, 1, 2, 3);

    @Test
    void votesDecideFirst() {
        point(9, 1, 1, 1);
        point(1, 2, 3, 4);

        assertThat(Ties.earliestFirst(sheet).highest(ALL, "x")).isEqualTo(3);
        assertThat(Ties.mostRecentFirst(sheet).lowest(ALL, 2, "x")).containsExactly(0, 1);
        assertThat(call.draws().drawn()).isEmpty();
    }

    @Test
    void thenTheEarliestPointOfDifference() {
        point(3, 2, 1, 1);
        point(2, 3, 1, 1);
        point(5, 5, 1, 1);

        assertThat(Ties.earliestFirst(sheet).highest(ALL, "x")).isZero();
    }

    @Test
    void orTheMostRecentOne() {
        point(3, 2, 1, 1);
        point(2, 3, 1, 1);
        point(5, 5, 1, 1);

        assertThat(Ties.mostRecentFirst(sheet).highest(ALL, "x")).isEqualTo(1);
    }

    @Test
    void theStageThatDecidedIsNoted() {
        point(3, 2, 1, 1);
        point(2, 3, 1, 1);
        point(5, 5, 1, 1);
        Ties.earliestFirst(sheet).highest(ALL, "one");
        Ties.mostRecentFirst(sheet).highest(ALL, "other");
        sheet.close(StageKind.SURPLUS, List.of());

        assertThat(sheet.minutes.stages().getLast().events())
                .containsExactly(
                        new Event.TieDecided(
                                call.candidates(List.of(0, 1)),
                                call.candidates(List.of(0)),
                                Purpose.TRANSFER,
                                1,
                                "one"),
                        new Event.TieDecided(
                                call.candidates(List.of(0, 1)),
                                call.candidates(List.of(1)),
                                Purpose.TRANSFER,
                                2,
                                "other"));
    }

    @Test
    void whoWasEqualThroughoutDrawsLots() {
        point(3, 3, 1, 1);
        point(2, 2, 1, 1);

        assertThat(Ties.earliestFirst(sheet).highest(ALL, "x")).isEqualTo(1);
        assertThat(Ties.earliestFirst(sheet).lowest(ALL, 1, "x")).containsExactly(2);
        assertThat(call.draws().drawn())
                .extracting(lot -> Sheets.names(lot.tied()))
                .containsExactly("A B", "C D");
    }

    @Test
    void aLotIsDrawnOnlyAmongThoseAtTheCut() {
        point(4, 1, 2, 2);

        assertThat(Ties.earliestFirst(sheet).lowest(ALL, 2, "x")).containsExactly(1, 2);
        assertThat(Sheets.names(call.draws().drawn().getFirst().tied())).isEqualTo("C D");
    }

    @Test
    void noLotIsDrawnWhereAllAreTaken() {
        point(4, 2, 2, 2);

        assertThat(Ties.earliestFirst(sheet).lowest(ALL, 3, "x")).containsExactly(1, 2, 3);
        assertThat(Ties.earliestFirst(sheet).lowest(List.of(1, 2), 2, "x")).containsExactly(1, 2);
        assertThat(call.draws().drawn()).isEmpty();
    }

    @Test
    void laterPointsAreTakenIntoAccountAsTheyCome() {
        var ties = Ties.mostRecentFirst(sheet);
        point(3, 3, 1, 1);
        assertThat(ties.mostFirst().compare(0, 1)).isZero();
        point(4, 2, 1, 1);
        point(5, 5, 1, 1);
        assertThat(ties.mostFirst().compare(0, 1)).isNegative();
        assertThat(ties.mostFirst().compare(1, 0)).isPositive();
        assertThat(ties.mostFirst().compare(2, 3)).isZero();
    }
}
