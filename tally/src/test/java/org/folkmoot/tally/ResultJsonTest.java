package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The line of JSON that scripts read. */
class ResultJsonTest {

    private static String json(Rule rule, Election election) throws IOException {
        var text = new StringBuilder();
        rule.count(election).result().writeJson("a.blt", text);
        return text.toString();
    }

    @Test
    void aCountByStages() throws IOException {
        assertThat(json(Rule.ERS97, Elections.blt(3, 2, "7 1 2 0\n3 2 0\n2 3 0")))
                .isEqualTo("""
                {"file":"a.blt","rule":"ers97","title":"Test","seats":2,"candidates":["A","B","C"],"ballots":12,\
                "valid":12,"invalid":0,"quota":"4.00","elected":["A","B"],"stages":[{"stage":1,"what":"first preferences",\
                "votes":{"A":"7.00","B":"3.00","C":"2.00"},"nontransferable":"0.00"},{"stage":2,"what":"surplus of A",\
                "votes":{"A":"4.00","B":"5.94","C":"2.00"},"nontransferable":"0.06"}],"lots":[]}""");
    }

    @Test
    void aRanking() throws IOException {
        assertThat(json(Rule.SCHULZE, Elections.blt(3, 1, "3 1 2=3 0\n1 2 1 0\n2 0")))
                .isEqualTo("""
                {"file":"a.blt","rule":"schulze","title":"Test","seats":1,"candidates":["A","B","C"],"ballots":6,\
                "valid":4,"invalid":2,"quota":null,"elected":["A"],"ranking":[["A"],["B"],["C"]],\
                "pairwise":{"A":{"B":3,"C":4},"B":{"A":1,"C":1},"C":{"A":0,"B":0}},"lots":[]}""");
    }

    @Test
    void equalPlacesShareAList() throws IOException {
        assertThat(json(Rule.SCHULZE, Elections.blt(3, 2, "3 1 2=3 0")))
                .contains("\"ranking\":[[\"A\"],[\"B\",\"C\"]]");
    }

    @Test
    void aLotSaysWhoWasTiedAndChosen() throws IOException {
        assertThat(json(Rule.PLURALITY.withSeed("s"), Elections.blt(2, 1, "1 1 0\n1 2 0")))
                .contains("\"quota\":null")
                .containsPattern(
                        "\"lots\":\\[\\{\"draw\":1,\"stage\":1,\"purpose\":\"to be elected\",\"tied\":\\[\"A\",\"B\"],\"chosen\":\\[\"[AB]\"],\"by\":\"seed\"}]");
    }

    @Test
    void wholeVotesHaveNoDecimals() throws IOException {
        assertThat(json(Rule.APPROVAL, Elections.blt(2, 1, "3 1 2 0\n1 2 0")))
                .contains("\"votes\":{\"A\":\"3\",\"B\":\"4\"},\"nontransferable\":\"0\"");
    }

    @Test
    void meekHasNineDecimals() throws IOException {
        assertThat(json(Rule.MEEK, Elections.blt(2, 1, "3 1 0\n1 2 0")))
                .contains("\"quota\":\"2.000000001\"", "\"what\":\"round\"", "\"A\":\"3.000000000\"");
    }

    @Test
    void namesAreEscaped() throws IOException {
        var election = Election.of("T\tx", 1, List.of("A \"a\" \\", "Zoë \uD83D\uDE00\u2028"))
                .papers(1, 1)
                .build();

        assertThat(json(Rule.PLURALITY, election))
                .contains("\"title\":\"T\\u0009x\"")
                .contains("\"A \\\"a\\\" \\\\\"")
                .contains("\"Zoë \\ud83d\\ude00\\u2028\"");
    }
}
