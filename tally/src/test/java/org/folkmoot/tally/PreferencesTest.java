package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Papers as the counts that transfer read them. */
class PreferencesTest {

    private static String read(Rule rule, String papers) {
        var election = Elections.blt(5, 1, papers);
        var preferences = Preferences.of(new Call(rule, election, new Draws(null, election)));
        var text = new StringBuilder();
        for (var paper = 0; paper < preferences.size(); paper++) {
            text.append(preferences.weights[paper]).append(" x ");
            for (var at = preferences.starts[paper]; at < preferences.starts[paper + 1]; at++) {
                text.append((char) ('A' + preferences.marks[at]));
            }
            text.append(paper < preferences.size() - 1 ? "; " : "");
        }
        return text + " = " + preferences.valid;
    }

    @Test
    void plainPapersAreReadAsTheyAre() {
        assertThat(read(Rule.SCOTTISH, "3 1 2 5 0\n2 4 0")).isEqualTo("3 x ABE; 2 x D = 5");
    }

    @Test
    void anEmptyPaperIsNotValid() {
        assertThat(read(Rule.SCOTTISH, "3 1 0\n2 0")).isEqualTo("3 x A; 2 x  = 3");
    }

    @Test
    void withdrawnCandidatesAreLeftOut() {
        assertThat(read(Rule.SCOTTISH, "-2 -4\n3 1 2 5 0\n2 4 0\n1 4 2 3 0")).isEqualTo("3 x AE; 2 x ; 1 x C = 4");
    }

    @Test
    void equalPreferencesEndAPaper() {
        assertThat(read(Rule.SCOTTISH, "3 1 2=3 4 0\n2 4=5 1 0")).isEqualTo("3 x A; 2 x  = 3");
        assertThat(read(Rule.SCOTTISH, "3 1 2=3=4 5 0")).isEqualTo("3 x A = 3");
    }

    @Test
    void equalPreferencesOfWhomOnlyOneStandsAreOnePreference() {
        assertThat(read(Rule.SCOTTISH, "-2\n3 1 2=3 4 0")).isEqualTo("3 x ACD = 3");
        assertThat(read(Rule.SCOTTISH, "-2 -3\n3 1 2=3 4 0")).isEqualTo("3 x AD = 3");
        assertThat(read(Rule.SCOTTISH, "-2\n3 1 2=3=5 4 0")).isEqualTo("3 x A = 3");
    }

    @Test
    void aSkippedRankEndsAPaperUnlessGapsAreClosed() {
        assertThat(read(Rule.SCOTTISH, "3 1 - 2 0\n2 - 3 0")).isEqualTo("3 x A; 2 x  = 3");
        assertThat(read(Rule.SCOTTISH.closingGaps(), "3 1 - 2 0\n2 - 3 0")).isEqualTo("3 x AB; 2 x C = 5");
    }

    @Test
    void whatEndsOnePaperDoesNotTouchTheNext() {
        assertThat(read(Rule.ERS97, "1 1 - 2 0\n1 1 2 0\n1 3=4 0\n1 3 4 0"))
                .isEqualTo("1 x A; 1 x AB; 1 x ; 1 x CD = 3");
    }
}
