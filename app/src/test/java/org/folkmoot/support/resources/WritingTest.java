package org.folkmoot.support.resources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.Client;
import org.folkmoot.House;
import org.folkmoot.Statements;
import org.folkmoot.Upload;
import org.folkmoot.people.NamedTexts;
import org.folkmoot.people.Naming;
import org.folkmoot.web.Role;
import org.folkmoot.web.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What advisers do with articles. */
@House
class WritingTest {

    @Autowired
    private Library libraries;

    @Autowired
    private HeldInArticles held;

    @Autowired
    private NamedTexts texts;

    @Autowired
    private Statements statements;

    @LocalServerPort
    private int port;

    private Library.In library;

    @BeforeEach
    void place() {
        library = libraries.fresh(port, "library-desk");
    }

    @Test
    void whatCannotBeSavedSaysWhatToDoAndWhatWasTypedStays() {
        var answer = library.amal()
                .post(
                        library.desk("/new"),
                        "topic",
                        "nonsense",
                        "title",
                        " ",
                        "summary",
                        "",
                        "words",
                        "See [x](javascript:alert)");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Give it a title", "Choose what it is about", "Say in a sentence what one learns")
                .contains("The link “javascript:alert” leads nowhere", "See [x](javascript:alert)");
        assertThat(library.texts("select id from support_article")).isEmpty();
        var path = library.written("funding", "Bids", "x".repeat(30_000));
        assertThat(library.saved(library.amal(), path, 1, "x".repeat(30_001)).statusCode())
                .isEqualTo(422);
    }

    @Test
    void itIsLookedAtBeforeItIsSaved() {
        var answer =
                library.amal().post(library.desk("/new"), "title", "Bids", "words", "**Read** it", "preview", "yes");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("How it would look", "<strong>Read</strong>", "**Read** it</textarea>");
        assertThat(library.texts("select id from support_article")).isEmpty();
    }

    @Test
    void thePublicReadsTheOldVersionUntilTheNewOneIsPublished() {
        var path = library.published("funding", "Bids", "The old words");
        Client.location(library.saved(library.ben(), path, 1, "The new words"));
        assertThat(library.anyone().page(library.at("/bids"))).contains("The old words");
        assertThat(library.amal().page(path))
                .contains("changes not published", "The public reads version 1", "Made plainer", "ben-of-library-desk");
        Client.location(library.amal().post(path + "/publish", "version", "2"));
        assertThat(library.anyone().page(library.at("/bids"))).contains("The new words");
        assertThat(library.amal().post(path + "/publish", "version", "9").statusCode())
                .isEqualTo(404);
    }

    @Test
    void everyVersionStaysAndCanBePutBack() {
        var path = library.published("funding", "Bids", "The old words");
        library.saved(library.ben(), path, 1, "The new words");
        assertThat(library.amal().page(path + "/versions/1")).contains("The old words", "Put it back");
        assertThat(library.amal().page(path + "/versions/2")).doesNotContain("Put it back");
        Client.location(library.amal().post(path + "/versions/1/put-back"));
        assertThat(library.texts("select number || words || why from support_article_version order by number"))
                .containsExactly("1The old words", "2The new wordsMade plainer", "3The old wordsBack to version 1");
        assertThat(library.amal().get(path + "/versions/7").statusCode()).isEqualTo(404);
    }

    @Test
    void whoSavesSecondReadsWhatTheFirstSaved() {
        var path = library.written("funding", "Bids", "Begun");
        Client.location(library.saved(library.ben(), path, 1, "Ben’s words"));
        var late = library.saved(library.amal(), path, 1, "Amal’s words");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body())
                .contains("ben-of-library-desk", "Ben’s words", "Amal’s words", "Save mine")
                .contains("name=\"seen\" value=\"2\"");
        assertThat(library.texts("select words from support_article_version"))
                .containsExactlyInAnyOrder("Begun", "Ben’s words");
        Client.location(library.saved(library.amal(), path, 2, "Amal’s words"));
        assertThat(library.text("select words from support_article_version where number = 3"))
                .isEqualTo("Amal’s words");
    }

    @Test
    void whatIsToBeLookedThroughWaitsForAdvisers() {
        var path = library.published("funding", "Bids", "Words");
        assertThat(library.amal().page("/library-desk/desk")).doesNotContain("Guide to look through");
        library.change("update support_article set look_by = current_date - 3");
        assertThat(library.amal().page("/library-desk/desk")).contains("Guide to look through: Bids", path);
        assertThat(library.with("ada", Role.ADMINISTRATOR).page("/library-desk/desk"))
                .doesNotContain("Guide to look through");
        assertThat(library.amal().page(library.desk("?show=due"))).contains("Bids", "to be looked through 1");
        assertThat(library.amal()
                        .post(path + "/looked-through", "next", "2001-01-01")
                        .statusCode())
                .isEqualTo(422);
        Client.location(library.amal().post(path + "/looked-through", "next", "1/2/2031"));
        assertThat(library.amal().page(library.desk("?show=due"))).contains("There is none of these");
        assertThat(library.amal().page(path)).contains("looked it through; next by 1 February 2031");
    }

    @Test
    void somebodySeesToIt() {
        var path = library.published("funding", "Bids", "Words");
        Client.location(
                library.amal().post(path + "/care", "owner", library.id("ben").toString(), "by", "2031-02-01"));
        assertThat(library.amal().page(library.desk(""))).contains("ben-of-library-desk", "1 February 2031");
        assertThat(library.amal()
                        .post(path + "/care", "owner", "nobody", "by", "2031-02-01")
                        .statusCode())
                .isEqualTo(422);
        assertThat(library.amal()
                        .post(path + "/care", "owner", "", "by", "soon")
                        .statusCode())
                .isEqualTo(422);
        assertThat(library.amal().post(path + "/retire", "reason", "").statusCode())
                .isEqualTo(422);
    }

    @Test
    void filesAreGivenOutToBeKeptAsLongAsTheArticleIsRead() {
        var path = library.written("funding", "Bids", "Words");
        Client.location(
                Upload.send(library.amal(), port, path + "/files", "../budget <1>.csv", "item,cost\n".getBytes(UTF_8)));
        var file = library.text("select id from support_article_file");
        var address = library.at("/bids/files/" + file);
        assertThat(library.amal().page(path + "/files/" + file)).isEqualTo("item,cost\n");
        assertThat(library.anyone().get(address).statusCode()).isEqualTo(404);
        library.amal().post(path + "/publish", "version", "1");
        var given = library.anyone().get(address);
        assertThat(given.body()).isEqualTo("item,cost\n");
        assertThat(given.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(given.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(library.anyone().page(library.at("/bids"))).contains("budget &lt;1&gt;.csv", "1 kB");
        library.amal().post(path + "/files/" + file + "/remove");
        assertThat(library.anyone().get(address).statusCode()).isEqualTo(404);
        assertThat(library.text("select given_out from files_file")).isEqualTo("f");
        library.amal().post(path + "/files/" + file + "/put-back");
        assertThat(library.anyone().get(address).statusCode()).isEqualTo(200);
        library.amal().post(path + "/retire", "reason", "Old");
        assertThat(library.anyone().get(address).statusCode()).isEqualTo(404);
        assertThat(library.text("select given_out from files_file")).isEqualTo("f");
    }

    @Test
    void aFileThatCannotBeTakenSaysWhy() {
        var path = library.written("funding", "Bids", "Words");
        var files = path + "/files";
        assertThat(Upload.send(library.amal(), port, files, "run.exe", new byte[] {1})
                        .body())
                .contains("Choose a paper that people can open");
        assertThat(Upload.send(library.amal(), port, files, "page.html", new byte[] {1})
                        .statusCode())
                .isEqualTo(422);
        assertThat(Upload.send(library.amal(), port, files, "empty.pdf", new byte[0])
                        .body())
                .contains("There is nothing in that file");
        var large = Upload.send(library.amal(), port, files, "large.pdf", new byte[30 << 20]);
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(large.body()).contains("larger than 8 MB");
        assertThat(library.texts("select id from files_file")).isEmpty();
    }

    @Test
    void whoIsErasedIsTakenOutOfArticles() {
        var path = library.published("funding", "Bids", "Ring Amal Invented or amal@held.example.");
        var amal = library.id("amal");
        var t = Words.english();
        assertThat(library.inside(() -> held.about(amal, "", t)))
                .extracting(item -> item.kind())
                .contains("A guide that you wrote or changed", "A guide that you see to", "What you did with a guide");
        var naming = Naming.of("Amal Invented", "amal@held.example");
        assertThat(library.inside(() -> texts.naming(naming, t))).hasSize(1);
        assertThat(library.inside(() -> texts.redact(naming))).isTrue();
        assertThat(library.inside(() -> held.erase(amal, "", t))).hasSize(1);
        assertThat(library.text("select words from support_article_version")).isEqualTo("Ring […] or […].");
        assertThat(library.text("select count(*) from support_article_version where by_person is not null"))
                .isEqualTo("0");
        assertThat(library.ben().page(path)).contains("Somebody who has left");
    }

    @Test
    void otherStaffSeeNoDraft() {
        var path = library.written("funding", "Bids", "Words");
        for (var role : List.of(Role.ADMINISTRATOR, Role.POLICY_LEAD, Role.TRUSTEE, Role.COUNTERPART)) {
            assertThat(library.with(role.code(), role).get(path).statusCode())
                    .as(role.code())
                    .isEqualTo(404);
        }
    }

    @Test
    void pagesAskAtMostTwelveStatements() {
        var path = "";
        for (var i = 0; i < 12; i++) {
            path = library.published("funding", "Guide " + i, "Words");
        }
        library.saved(library.ben(), path, 1, "More");
        for (var page : List.of(library.desk(""), path, path + "/write", path + "/versions/1")) {
            assertThat(statements.during(() -> library.amal().page(page)))
                    .as(page)
                    .hasSizeLessThanOrEqualTo(Statements.MOST);
        }
    }
}
