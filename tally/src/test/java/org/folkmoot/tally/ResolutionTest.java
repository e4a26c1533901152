package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ResolutionTest {

    private static boolean carried(Majority majority, long votesFor, long against, long abstentions) {
        return new Resolution(majority, votesFor, against, abstentions, Quorum.none(100)).carried();
    }

    @Test
    void anOrdinaryOneNeedsMoreForThanAgainst() {
        assertThat(carried(Majority.ORDINARY, 3, 2, 50)).isTrue();
        assertThat(carried(Majority.ORDINARY, 3, 3, 0)).isFalse();
        assertThat(carried(Majority.ORDINARY, 0, 0, 5)).isFalse();
    }

    @Test
    void twoThirdsAreOfThoseForAndAgainst() {
        assertThat(carried(Majority.TWO_THIRDS, 4, 2, 10)).isTrue();
        assertThat(carried(Majority.TWO_THIRDS, 5, 3, 0)).isFalse();
        assertThat(carried(Majority.TWO_THIRDS, 0, 0, 10)).isFalse();
    }

    @Test
    void threeQuartersAreOfThoseForAndAgainst() {
        assertThat(carried(Majority.THREE_QUARTERS, 6, 2, 10)).isTrue();
        assertThat(carried(Majority.THREE_QUARTERS, 5, 2, 0)).isFalse();
        assertThat(carried(Majority.THREE_QUARTERS, 0, 0, 1)).isFalse();
    }

    @Test
    void aWrittenOneNeedsMoreThanHalfOfAllWhoMayVote() {
        assertThat(carried(Majority.MOST_OF_ELIGIBLE, 51, 0, 0)).isTrue();
        assertThat(carried(Majority.MOST_OF_ELIGIBLE, 50, 0, 0)).isFalse();
    }

    @Test
    void unanimousMeansAllWhoMayVote() {
        assertThat(carried(Majority.ALL_ELIGIBLE, 100, 0, 0)).isTrue();
        assertThat(carried(Majority.ALL_ELIGIBLE, 99, 0, 0)).isFalse();
        assertThat(new Resolution(Majority.ALL_ELIGIBLE, 0, 0, 0, Quorum.none(0)).carried())
                .isFalse();
    }

    @Test
    void abstentionsCountForTheQuorumOnly() {
        var quorum = Quorum.percent(50, 20, 0);

        assertThat(new Resolution(Majority.ORDINARY, 3, 2, 5, quorum).carried()).isTrue();
        assertThat(new Resolution(Majority.ORDINARY, 3, 2, 4, quorum).carried()).isFalse();
        assertThat(new Resolution(Majority.ORDINARY, 3, 2, 4, quorum).quorate()).isFalse();
    }

    @Test
    void whoMustWithdrawLeavesTheQuorumBaseVisibly() {
        var quorum = Quorum.percent(50, 21, 2);

        assertThat(quorum).isEqualTo(new Quorum(10, 19, 2));
    }

    @Test
    void theTextSaysVotesMajorityAndQuorum() {
        assertThat(new Resolution(Majority.TWO_THIRDS, 8, 4, 1, Quorum.percent(50, 30, 0)).text())
                .isEqualTo("Not carried: 8 for, 4 against, 1 abstained; needed were two thirds of those voting for or"
                        + " against. The quorum of 15 out of 30 is not met with 13.");
        assertThat(new Resolution(Majority.ORDINARY, 8, 4, 1, Quorum.percent(30, 30, 0)).text())
                .isEqualTo("Carried: 8 for, 4 against, 1 abstained; needed were more votes for than against. The"
                        + " quorum of 9 out of 30 is met with 13.");
        assertThat(new Resolution(Majority.ORDINARY, 1, 0, 0, Quorum.none(5)).text())
                .isEqualTo("Carried: 1 for, 0 against, 0 abstained; needed were more votes for than against.");
    }

    @Test
    void refusesNumbersThatCannotBe() {
        assertThatThrownBy(() -> carried(Majority.ORDINARY, -1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> carried(Majority.ORDINARY, 0, -1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> carried(Majority.ORDINARY, 0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> carried(Majority.ORDINARY, Long.MAX_VALUE, 0, 0))
                .hasMessageStartingWith("Votes number from 0 to");
        assertThatThrownBy(() -> carried(Majority.ORDINARY, 60, 40, 1))
                .hasMessage("There are more votes than people who may vote.");
        assertThatThrownBy(() -> new Quorum(-1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quorum(0, -1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quorum(0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
