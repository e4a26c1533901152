package org.folkmoot.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.tally.Election;
import org.folkmoot.tally.Rule;
import org.junit.jupiter.api.Test;

class AccountTest {

    @Test
    void theTableNamesTheElectedFirstAndThenWhoCameFurther() {
        var account = account(Rule.SCOTTISH, Counts.example());
        assertThat(account.grid().rows())
                .extracting(Grid.Row::name)
                .containsExactly("Grace Okafor", "Dev Patel", "Siân Hughes", "Tom Barrow", "Reopen nominations");
        assertThat(account.grid().rows())
                .extracting(Grid.Row::fate)
                .containsExactly(
                        "elected, round 1", "elected, round 4", "not elected", "out in round 4", "out in round 3");
        assertThat(account.grid().rows().getLast().cells()).containsExactly("19.00", "20.14", "out", "");
        assertThat(account.grid().feet())
                .singleElement()
                .extracting(Grid.Row::cells)
                .isEqualTo(List.of("0.00", "0.57", "8.71", "15.71"));
    }

    @Test
    void wholeFiguresHaveNoDecimals() {
        var election = Election.of("", 1, List.of("A", "B", "C"))
                .papers(1200, 1)
                .papers(1100, 2)
                .papers(300, 3, 2)
                .build();
        assertThat(account(Rule.SCOTTISH, election).grid().rows().getFirst().cells())
                .containsExactly("1,100", "1,400");
        assertThat(account(Rule.SCOTTISH, election).title()).isEqualTo("The count");
    }

    @Test
    void theWithdrawnAndTheEmptyPlacesAreNamed() {
        var election = Election.of("", 2, List.of("Ann", "Ben", "Cem", "RON"))
                .papers(20, 1, 4)
                .papers(3, 2)
                .papers(25, 4)
                .withdraw(3)
                .build();
        var account = account(Rule.SCOTTISH, election);
        assertThat(account.grid().rows())
                .extracting(Grid.Row::fate)
                .contains("withdrawn", "wins a place, which stays empty");
        assertThat(account.grid().feet()).extracting(Grid.Row::name).contains("Used up by empty places");
    }

    @Test
    void ofVeryManyRoundsTheFirstAndTheLastAreShown() {
        var account = account(Rule.SCOTTISH, Counts.ladder(120, 2));
        assertThat(account.shown().stages()).hasSize(Shown.MOST);
        assertThat(account.shown().leftOut()).isPositive();
        assertThat(account.shown().gapBefore(Shown.MOST / 2)).isTrue();
        assertThat(account.shown().gapBefore(1)).isFalse();
        assertThat(account.hasPicture()).isFalse();
    }

    @Test
    void everySentenceOfTheAccountIsTold() {
        var account = account(Rule.SCOTTISH, Counts.example());
        var second = account.telling().events(account.result().stages().get(1));
        assertThat(second)
                .extracting(Telling.Told::sentence)
                .containsExactly(
                        "Grace Okafor has 23 more than needed; 161 papers were looked at.",
                        "Papers move from Grace Okafor, each worth 0.14285:",
                        "0.00115 of the surplus could not be passed on.");
        assertThat(second.get(1).moves())
                .contains("80 papers to Dev Patel: 11.428", "4 papers name nobody else: 0.5714");
        assertThat(second.getFirst().clause()).isEqualTo("rule 48");
    }

    @Test
    void everyRuleIsToldWithoutAnEmptySentence() {
        for (var rule : Rule.all()) {
            var account = account(rule, Counts.ladder(12, 3));
            assertThat(account.summary()).contains("for ").endsWith(".");
            for (var stage : account.result().stages()) {
                assertThat(account.telling().events(stage))
                        .allSatisfy(
                                told -> assertThat(told.sentence()).isNotBlank().doesNotContain("{", "}"));
            }
        }
    }

    @Test
    void tiesAndLotsAreTold() {
        var election = Election.of("Tie", 1, List.of("A", "B"))
                .papers(1, 1)
                .papers(1, 2)
                .build();
        var account = account(Rule.SCOTTISH, election);
        assertThat(account.telling().lot(account.result().lots().getFirst()))
                .isEqualTo("A and B are equal. The lot (draw 1, without a seed, the last named on the ballot"
                        + " is preferred) falls on A to be out.");
    }

    @Test
    void aDuelIsWonByOneOfTwo() {
        var matrix = account(Rule.SCHULZE, Counts.example()).matrix();
        for (var i = 0; i < matrix.names().size(); i++) {
            assertThat(matrix.rows().get(i).get(i).own()).isTrue();
            for (var j = 0; j < i; j++) {
                assertThat(matrix.rows().get(i).get(j).won()
                                && matrix.rows().get(j).get(i).won())
                        .isFalse();
            }
        }
    }

    @Test
    void rulesAreComparedByWhomTheyElect() {
        var election = Counts.example();
        var words = new RuleWords(Counts.ENGLISH);
        var one = Counts.of(Rule.SCOTTISH, election);
        var same = Comparison.of(one, Counts.of(Rule.MEEK, election), words);
        assertThat(same.upshot(Counts.ENGLISH)).isEqualTo("Both rules elect the same people.");
        var other = Comparison.of(one, Counts.of(Rule.APPROVAL, election), words);
        assertThat(other.rows()).filteredOn(Comparison.Row::differs).hasSize(2);
    }

    private static Account account(Rule rule, Election election) {
        var asked = new Asked(Example.ballots(), rule.name(), "", "", "");
        return Account.of(new Answer.Counted(asked, election, Counts.of(rule, election), null), Counts.ENGLISH);
    }
}
