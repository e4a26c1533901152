package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every event of an account as a sentence. */
class EnglishTest {

    private static final Candidate ANN = new Candidate(1, "Ann");
    private static final Candidate BEN = new Candidate(2, "Ben");
    private static final List<Candidate> BOTH = List.of(ANN, BEN);
    private static final Votes FIVE = new Votes(500, 2);
    private static final Votes HALF = new Votes(50, 2);

    private static void assertSays(Event event, String sentence) {
        assertThat(English.sentence(event)).isEqualTo(sentence);
    }

    @Test
    void theQuota() {
        assertSays(new Event.QuotaSet(HALF, FIVE, 9, "1"), "The quota is 0.5: 5 votes, 9 seats. (1)");
    }

    @Test
    void anElection() {
        assertSays(new Event.Won(ANN, FIVE, Basis.QUOTA, "1"), "Ann is elected with 5: the quota is reached. (1)");
        assertSays(
                new Event.Won(ANN, FIVE, Basis.SHARE, "1"),
                "Ann is elected with 5: a full share of the active vote. (1)");
        assertSays(
                new Event.Won(ANN, FIVE, Basis.REMAINING, "1"),
                "Ann is elected with 5: as many remain as there are places. (1)");
        assertSays(
                new Event.Won(ANN, FIVE, Basis.MAJORITY, "1"),
                "Ann is elected with 5: more than half of the continuing votes. (1)");
        assertSays(new Event.Won(ANN, FIVE, Basis.MOST, "1"), "Ann is elected with 5: the most votes. (1)");
        assertSays(
                new Event.Won(ANN, FIVE, Basis.RANKING, "1"), "Ann is elected with 5: ranked within the places. (1)");
    }

    @Test
    void anEmptySeat() {
        assertSays(new Event.SeatLeftEmpty(BEN, FIVE, "1"), "Ben wins a seat with 5: it stays empty. (1)");
    }

    @Test
    void aSurplus() {
        assertSays(new Event.SurplusTaken(ANN, HALF, 7, "1"), "Ann has a surplus of 0.5; 7 papers were looked at. (1)");
        assertSays(new Event.SurplusTaken(ANN, HALF, 1, "1"), "Ann has a surplus of 0.5; 1 paper was looked at. (1)");
        assertSays(new Event.Residue(ANN, HALF, "1"), "0.5 of the surplus could not be passed on. (1)");
        assertSays(new Event.Deferred(HALF, FIVE, "1"), "Surpluses of 0.5 wait: the lowest stay 5 short. (1)");
    }

    @Test
    void papersThatStay() {
        assertSays(new Event.Stayed(ANN, 2, "1"), "2 papers name nobody else and stay with Ann. (1)");
        assertSays(new Event.Stayed(ANN, 1, "1"), "1 paper names nobody else and stays with Ann. (1)");
    }

    @Test
    void papersThatMove() {
        assertSays(new Transfer(ANN, BEN, 10, HALF, FIVE, "1"), "10 papers from Ann at 0.5 to Ben: 5.");
        assertSays(
                new Transfer(ANN, null, 10, HALF, FIVE, "1"),
                "10 papers from Ann at 0.5 to nobody, for they name no other: 5.");
        assertSays(new Transfer(ANN, BEN, 1, FIVE, FIVE, "1"), "1 paper from Ann at 5 to Ben: 5.");
    }

    @Test
    void anExclusion() {
        assertSays(new Event.Excluded(BEN, HALF, "1"), "Ben is excluded with 0.5. (1)");
    }

    @Test
    void ties() {
        assertSays(
                new Event.TieDecided(BOTH, List.of(ANN), Purpose.EXCLUDE, 3, "1"),
                "Ann and Ben are equal; by the votes at stage 3 Ann is to be excluded. (1)");
        assertSays(
                new Event.TieDecided(BOTH, BOTH, Purpose.TRANSFER, 3, "1"),
                "Ann and Ben are equal; by the votes at stage 3 Ann and Ben are to be transferred first. (1)");
        assertSays(
                new Event.TieLeft(BOTH, "1"),
                "Ann and Ben are equal throughout and too many: none is elected now. (1)");
    }

    @Test
    void lots() {
        assertSays(
                new Lot(2, 4, Purpose.ELECT, BOTH, List.of(BEN), true),
                "Ann and Ben are equal; the lot (draw 2, by the published seed) falls on Ben to be elected.");
        assertSays(
                new Lot(2, 4, Purpose.ELECT, BOTH, List.of(BEN), false),
                "Ann and Ben are equal; the lot (draw 2, without a seed the last named is preferred) falls on Ben to be"
                        + " elected.");
    }

    @Test
    void everyEventCitesItsClause() {
        assertThat(new Event.Excluded(BEN, HALF, "5.2.5").clause()).isEqualTo("5.2.5");
        assertThat(new Transfer(ANN, BEN, 10, HALF, FIVE, "rule 48").clause()).isEqualTo("rule 48");
    }

    @Test
    void numbersOfPlacesAndPapersReadRight() {
        assertThat(English.places(1)).isEqualTo("1 place is");
        assertThat(English.places(2)).isEqualTo("2 places are");
        assertThat(English.papers(1)).isEqualTo("1 paper");
        assertThat(English.papers(0)).isEqualTo("0 papers");
    }

    @Test
    void aReportReadsTheSameInEveryLocale() {
        var before = java.util.Locale.getDefault();
        try {
            java.util.Locale.setDefault(java.util.Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Rule.SCOTTISH
                            .count(Elections.blt(2, 1, "3 1 0\n1 2 0"))
                            .result()
                            .text())
                    .contains("1 to be elected from 2", "4 papers: 4 valid", "Elected 1: A");
        } finally {
            java.util.Locale.setDefault(before);
        }
    }
}
