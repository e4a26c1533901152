package org.folkmoot.support.resources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.Client;
import org.folkmoot.House;
import org.folkmoot.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What anybody reads. */
@House
class ResourcesTest {

    @Autowired
    private Library libraries;

    @Autowired
    private Resources resources;

    @Autowired
    private UsefulBox box;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Library.In library;
    private Client anyone;

    @BeforeEach
    void place() {
        library = libraries.fresh(port, "library");
        anyone = library.anyone();
    }

    @Test
    void articlesStandByTopicAndAreFoundByTheirWords() {
        assertThat(anyone.page(library.at(""))).contains("No guides yet");
        library.published("funding.bid", "Writing an application", "Read the guidance twice.");
        library.published("premises", "Renting a hall", "Ask who locks up.");
        assertThat(anyone.page(library.at("")))
                .contains("Finding money", "Premises and land", "Writing an application", "About Renting a hall")
                .doesNotContain("No guides yet");
        assertThat(anyone.page(library.at("?q=locking")))
                .contains("Renting a hall", "1 guide about: locking")
                .doesNotContain("Writing an application");
        assertThat(anyone.page(library.at("?q=zzz+%22%27%3A%26%21")))
                .contains("No guide has these words", "or ask a person");
        assertThat(anyone.page("/library/support")).contains("More for your group", "/library/resources");
    }

    @Test
    void anArticleSaysWhenItWasLookedThroughAndNotByWhom() {
        library.published("premises", "Renting a hall", "## First\nAsk who **locks up**.\n\n- keys\n- heating");
        assertThat(anyone.page(library.at("/renting-a-hall")))
                .contains("<h2>First</h2>", "<strong>locks up</strong>", "<li>keys</li>", "Looked through on ")
                .contains("Was this useful?")
                .doesNotContain("amal");
    }

    @Test
    void nothingThatIsWrittenBecomesAPartOfThePage() {
        library.published(
                "premises",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>\n\n[\"onclick=x](https://a.example/'onclick=x)");
        assertThat(anyone.page(library.at("/script-alert-1-script")))
                .contains("&lt;script&gt;", "&lt;img src=x onerror")
                .doesNotContain("<script>alert", "<img src=x", " onclick", "'onclick=x\"onclick");
    }

    @Test
    void anAddressThatItHadEarlierLeadsOnForEver() {
        var path = library.published("premises", "Renting a hall", "Keys.");
        Client.location(library.amal().post(path + "/address", "slug", "halls"));
        Client.location(library.amal().post(path + "/address", "slug", "a-hall"));
        for (var old : List.of("/renting-a-hall", "/halls")) {
            var answer = anyone.get(library.at(old));
            assertThat(answer.statusCode()).isEqualTo(308);
            assertThat(answer.headers().firstValue("Location")).contains(library.at("/a-hall"));
        }
        var other = library.written("premises", "Halls", "Other.");
        assertThat(library.text(
                        "select slug from support_article where id::text = '" + other.replaceFirst(".*/", "") + "'"))
                .isEqualTo("halls-2");
        assertThat(library.amal().post(other + "/address", "slug", "halls").body())
                .contains("Another guide has or had this address");
        assertThat(library.amal().post(other + "/address", "slug", "../desk").statusCode())
                .isEqualTo(422);
    }

    @Test
    void whatIsNotPublishedIsNotThereAndWhatIsWithdrawnSaysSo() {
        var path = library.written("premises", "Renting a hall", "Keys.");
        assertThat(anyone.get(library.at("/renting-a-hall")).statusCode()).isEqualTo(404);
        library.amal().post(path + "/publish", "version", "1");
        assertThat(anyone.page(library.at("/renting-a-hall"))).contains("Keys.");
        Client.location(library.amal().post(path + "/retire", "reason", "The hall is gone"));
        var gone = anyone.get(library.at("/renting-a-hall"));
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("This guide was withdrawn").doesNotContain("The hall is gone", "Keys.");
        assertThat(anyone.post(library.at("/renting-a-hall/useful"), "answer", "yes")
                        .statusCode())
                .isEqualTo(410);
        assertThat(anyone.page(library.at(""))).doesNotContain("Renting a hall");
        library.amal().post(path + "/bring-back");
        assertThat(anyone.page(library.at("/renting-a-hall"))).contains("Keys.");
    }

    @Test
    void oneTapSaysWhetherItWasUsefulAndCountsOnceADay() {
        library.published("premises", "Renting a hall", "Keys.");
        var useful = library.at("/renting-a-hall/useful");
        assertThat(Client.location(anyone.post(useful, "answer", "yes"))).endsWith("?said=yes#useful");
        assertThat(anyone.page(library.at("/renting-a-hall?said=yes"))).contains("Thank you.");
        Client.location(anyone.post(useful, "answer", "no"));
        Client.location(anyone.send("POST", useful, "answer=no", "User-Agent", "Another browser"));
        Client.location(anyone.post(useful, "answer", "perhaps"));
        assertThat(library.amal().page(library.desk(""))).contains("useful: 1 yes, 1 no");
        library.change("update support_useful set day = day - 1");
        box.count(library.place());
        assertThat(library.text("select count(*) from support_useful")).isEqualTo("0");
        assertThat(library.amal().page(library.desk(""))).contains("useful: 1 yes, 1 no");
        Client.location(anyone.post(useful, "answer", "yes"));
        assertThat(library.amal().page(library.desk(""))).contains("useful: 2 yes, 1 no");
    }

    @Test
    void thePublicsRoleLeavesAnAnswerAndReadsNeitherDraftsNorAnswers() {
        library.written("premises", "Renting a hall", "Keys.");
        for (var table : List.of(
                "support_article",
                "support_article_version",
                "support_article_event",
                "support_article_file",
                "support_useful",
                "support_useful_day",
                "files_file",
                "files_piece")) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> library.outside(() -> jdbc.sql("select count(*) from " + table)
                                    .query(Long.class)
                                    .single())))
                    .as(table)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(library.outside(() -> jdbc.sql("select count(*) from support_article_published")
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    @Test
    void othersAskForArticlesOnATopicTheNearestFirst() {
        library.published("funding", "Money at all", "x");
        library.published("funding.bid", "Applications", "x");
        library.published("funding.search", "Funders", "x");
        library.published("premises", "Halls", "x");
        library.written("funding.bid", "A draft", "x");
        assertThat(library.outside(() -> resources.onTopic("funding.bid", 5)))
                .containsExactly(
                        new Resource("Applications", "/resources/applications"),
                        new Resource("Money at all", "/resources/money-at-all"),
                        new Resource("Funders", "/resources/funders"));
        assertThat(library.inside(() -> resources.onTopic("funding.bid", 1))).hasSize(1);
        assertThat(library.inside(() -> resources.onTopic("", 5))).isEmpty();
    }

    @Test
    void pagesAskAtMostTwelveStatements() {
        for (var i = 0; i < 30; i++) {
            library.published(i % 2 == 0 ? "premises" : "funding.bid", "Guide " + i, "Words " + i);
        }
        for (var page : List.of("", "?q=words", "/guide-3")) {
            assertThat(statements.during(() -> anyone.page(library.at(page))))
                    .as(page)
                    .hasSizeLessThanOrEqualTo(Statements.MOST);
        }
    }
}
