package org.folkmoot.membership;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.files.Workbook.cell;
import static org.folkmoot.files.Workbook.row;

import java.util.ArrayList;
import java.util.UUID;
import java.util.regex.Pattern;
import org.folkmoot.Client;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.Statements;
import org.folkmoot.Upload;
import org.folkmoot.files.Workbook;
import org.folkmoot.people.Somebody;
import org.folkmoot.web.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class ListPagesTest {

    private static final String PATH = "/lists-town/desk/members/import";
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]*)\"");

    @Autowired
    private Fresh fresh;

    @Autowired
    private Bringer bringer;

    @Autowired
    private Somebody somebody;

    @Autowired
    private Statements statements;

    @LocalServerPort
    private int port;

    private Bringer.Of town;
    private Client ada;

    @BeforeEach
    void place() {
        town = bringer.in(fresh.place("lists-town"));
        ada = somebody.with(port, town.place(), "ada-of-lists", Role.ADVISER);
    }

    private String upload(String name, byte[] file) {
        var answer = Upload.send(ada, port, PATH, name, file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** Sends the form with the meanings that it suggests. */
    private void takeSuggestions(String list, String scheme) {
        var page = ada.page(list);
        var fields = new ArrayList<String>();
        var select = Pattern.compile("<select[^>]*name=\"(column-[0-9]+)\".*?</select>", Pattern.DOTALL)
                .matcher(page);
        while (select.find()) {
            var chosen = Pattern.compile("value=\"([a-z-]*)\"[^>]*selected").matcher(select.group());
            fields.add(select.group(1));
            fields.add(chosen.find() ? chosen.group(1) : "none");
        }
        fields.add("scheme");
        fields.add(scheme);
        assertThat(ada.post(list + "/columns", fields.toArray(String[]::new)).statusCode())
                .isEqualTo(303);
    }

    @Test
    void aWorkbookGoesAllTheWayInAndOutAgain() {
        var book = Workbook.of(row(1, "Organisation", "Postcode", "Contact name", "Email", "Date joined")
                + row(2, "Larkhill Brass Band", "ZZ1 1AA", "Ann", "ann@larkhill.example", cell("n", 1, "45352"))
                + row(3, "Nettle Choir", "ZZ1 1AB", "Bob", "nobody", cell("n", 1, "45352")));
        var list = upload("members.xlsx", book.bytes());
        assertThat(ada.page(list)).contains("What the columns mean").contains("2024-03-01");
        takeSuggestions(list, "");
        assertThat(ada.page(list)).contains("Nothing has changed yet").contains("not an e-mail address");
        assertThat(town.count("membership_member")).isZero();
        assertThat(ada.post(list + "/confirm").statusCode()).isEqualTo(303);
        var waiting = ada.get(list);
        assertThat(waiting.body()).contains("Being brought in").contains("1 of 2 rows");
        assertThat(waiting.headers().firstValue("Refresh")).contains("3");
        town.run();
        assertThat(ada.page(list)).contains("Brought in").contains("Download the refused rows");
        assertThat(ada.page(list + "/refused.csv"))
                .contains("row,reason,Organisation")
                .contains("Nettle Choir");
        assertThat(ada.page("/lists-town/desk/members")).contains("Larkhill Brass Band");
        assertThat(ada.post(list + "/undo").statusCode()).isEqualTo(303);
        assertThat(ada.page(list)).contains("Taken back");
        assertThat(ada.page("/lists-town/desk/members")).contains("No member is known yet");
    }

    @Test
    void questionsAreAskedOneByOne() {
        bringer.bring(town.place(), "Organisation,Postcode\nLarkhill Brass Band,ZZ1 1AA\nNettle Choir,ZZ1 1AB\n");
        var list = upload(
                "more.csv", "Organisation;Postcode\nLarkhill Brass Band;\nNettle Choir;ZZ9 9ZZ\n".getBytes(UTF_8));
        takeSuggestions(list, "Member");
        assertThat(ada.page(list)).contains("2 organisations are like others").doesNotContain("Bring them in");
        assertThat(ada.post(list + "/confirm").headers().firstValue("Location")).contains(list + "/question");
        var question = ada.page(list + "/question");
        assertThat(question).contains("Larkhill Brass Band").contains("one of the two has no postcode");
        var key = KEY.matcher(question);
        assertThat(key.find()).isTrue();
        var named = key.group(1).replace("&#124;", "|");
        assertThat(ada.post(
                                list + "/question",
                                "key",
                                named,
                                "answer",
                                UUID.randomUUID().toString())
                        .statusCode())
                .isEqualTo(422);
        ada.post(list + "/question", "key", named, "answer", "new", "all", "yes");
        assertThat(ada.get(list + "/question").statusCode()).isEqualTo(303);
        ada.post(list + "/confirm");
        town.run();
        assertThat(town.count("membership_member")).isEqualTo(4);
    }

    @Test
    void whatIsNoTableIsSentBackWithASentence() {
        var pdf = Upload.send(ada, port, PATH, "members.xlsx", "%PDF-1.7 x".getBytes(UTF_8));
        assertThat(pdf.statusCode()).isEqualTo(422);
        assertThat(pdf.body()).contains("\"members.xlsx\" is a PDF");
        assertThat(Upload.send(ada, port, PATH, "", new byte[0]).body()).contains("Choose a file");
        assertThat(town.count("membership_import")).isZero();
    }

    @Test
    void withoutANameNobodyCanBeKnownAndNothingIsLost() {
        var list = upload("members.csv", "Postcode,Phone\nZZ1 1AA,01632 960001\n".getBytes(UTF_8));
        var answer = ada.post(list + "/columns", "column-0", "postcode", "column-1", "phone", "scheme", "Friend");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("nobody can be known").contains("value=\"Friend\"");
    }

    @Test
    void aListIsForTheStaffAlone() {
        var list = upload("members.csv", "Name\nBand\n".getBytes(UTF_8));
        var bob = somebody.signedIn(port, "bob-of-lists");
        var eve = somebody.with(port, town.place(), "eve-of-lists", Role.COUNTERPART);
        for (var path : new String[] {
            PATH, list, list + "/refused.csv", "/lists-town/desk/members", "/lists-town/desk/members.csv"
        }) {
            assertThat(bob.get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(eve.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void noPageAsksTheDatabaseTooOften() {
        bringer.bring(town.place(), "Organisation,Postcode,Email,Member since\nBand,ZZ1 1AA,a@a.example,2020-01-01\n");
        var list = upload("members.csv", "Name,Email\nBand,b@b.example\nChoir,c@c.example\n".getBytes(UTF_8));
        var member = town.texts("select id from membership_member").getFirst();
        for (var path : new String[] {
            PATH,
            list,
            "/lists-town/desk/members",
            "/lists-town/desk/members/" + member,
            "/lists-town/desk/members/fees",
            "/lists-town/desk/members/kinds",
            "/lists-town/desk/members/bulletins"
        }) {
            assertThat(statements.during(() -> ada.page(path))).as(path).hasSizeLessThanOrEqualTo(Statements.MOST);
        }
    }
}
