package org.folkmoot.support.resources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.support.resources.Block.Heading;
import org.folkmoot.support.resources.Block.Listing;
import org.folkmoot.support.resources.Block.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    private static List<Piece> plain(String words) {
        return List.of(Piece.plain(words));
    }

    @Test
    void emptyLinesPartParagraphsAndSignsMakeHeadingsAndLists() {
        assertThat(Markup.read("One\ntwo\n\n## Then\n- a\n- b\n1. first\n2. second\nEnd"))
                .containsExactly(
                        new Paragraph(plain("One two")),
                        new Heading(plain("Then")),
                        new Listing(false, List.of(plain("a"), plain("b"))),
                        new Listing(true, List.of(plain("first"), plain("second"))),
                        new Paragraph(plain("End")));
    }

    @Test
    void starsMakeStrongAndBracketsLinks() {
        assertThat(Markup.read("Ask **two people** at [the bank](https://bank.example/a?b=c) or https://x.example/y."))
                .containsExactly(new Paragraph(List.of(
                        Piece.plain("Ask "),
                        new Piece("two people", "", true),
                        Piece.plain(" at "),
                        new Piece("the bank", "https://bank.example/a?b=c", false),
                        Piece.plain(" or "),
                        new Piece("https://x.example/y", "https://x.example/y", false),
                        Piece.plain("."))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert%281%29",
                "JavaScript:x",
                "data:text/html,x",
                "//evil.example",
                "/desk/support",
                "https://a.example\\b",
                "vbscript:x"
            })
    void aLinkThatLeadsNowhereGoodIsWordsAndIsTold(String href) {
        var words = "See [this](" + href + ")";
        assertThat(Markup.wrongLinks(words)).containsExactly(href);
        assertThat(Markup.read(words))
                .containsExactly(new Paragraph(List.of(Piece.plain("See "), Piece.plain("this"))));
    }

    @Test
    void whatIsNotClosedIsWords() {
        assertThat(Markup.read("**two [three](")).containsExactly(new Paragraph(plain("**two [three](")));
        assertThat(Markup.read(" \n\n ")).isEmpty();
        assertThat(Markup.read("#hash and 2026. A year"))
                .containsExactly(new Paragraph(plain("#hash and 2026. A year")));
    }
}
