package org.folkmoot.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.register.AnOrganisation.anOrganisation;

import java.util.List;
import java.util.UUID;
import org.folkmoot.Client;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.Statements;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.people.Somebody;
import org.folkmoot.post.Deliveries;
import org.folkmoot.post.Letter;
import org.folkmoot.post.Outbox;
import org.folkmoot.post.Purpose;
import org.folkmoot.register.Lists;
import org.folkmoot.web.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class ReturnedMailTest {

    private static final String PATH = "/returned-town/desk/returned-mail";

    @Autowired
    private Fresh fresh;

    @Autowired
    private Lists lists;

    @Autowired
    private Somebody somebody;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Statements statements;

    @LocalServerPort
    private int port;

    private Locality town;
    private Client ada;

    @BeforeEach
    void place() {
        town = fresh.place("returned-town");
        lists.organisations(town, "list", "2026-01-01", anOrganisation().named("Sale Brass Band"));
        ada = somebody.with(port, town, "ada-of-returned", Role.ADVISER);
    }

    /** A letter that came back with this status; its path at the desk. */
    private String returned(String email, String status) {
        transactions.inside(
                town,
                () -> outbox.queue(new Letter(
                        "Jo",
                        email,
                        Purpose.REMINDER,
                        "Is it still right?",
                        (output, _) -> output.writeContent("<p>Is it?</p>"))));
        fresh.owner()
                .sql("update returned_town.post_message set outcome = 'sent', settled = now(), returned = now(),"
                        + " returned_status = ? where email = ?")
                .params(status, email)
                .update();
        fresh.owner()
                .sql("insert into returned_town.post_gone values (?, now(), ?) on conflict do nothing")
                .params(email, status)
                .update();
        return PATH + "/"
                + fresh.owner()
                        .sql("select max(id) from returned_town.post_message")
                        .query(Long.class)
                        .single();
    }

    private UUID band() {
        return fresh.owner()
                .sql("select id from returned_town.register_organisation")
                .query(UUID.class)
                .single();
    }

    private boolean isUnreachable(String email) {
        return transactions.inside(
                town,
                () -> !deliveries.unreachable(Purpose.REMINDER, List.of(email)).isEmpty());
    }

    @Test
    void aLetterThatCameBackSaysToWhomItWasAndWhyInPlainWords() {
        somebody.contact(port, town, "jo-of-the-band", band());
        var letter = returned("jo-of-the-band@people.example", "5.1.1");
        assertThat(ada.page("/returned-town/desk")).contains("Returned mail: Jo", letter);
        assertThat(ada.page(PATH)).contains("One letter reached nobody", "for Sale Brass Band", "no such address");
        assertThat(ada.page(letter))
                .contains("jo-of-the-band", "Sale Brass Band", "no such address", "Is it still right?");
    }

    @Test
    void whatARegisterHoldsIsNamedWithItsOrganisation() {
        ada.post(
                "/returned-town/desk/organisations/" + band() + "/mailbox",
                "email",
                "band@held.example",
                "said_by",
                "x");
        assertThat(ada.page(returned("band@held.example", "5.2.2")))
                .contains("Sale Brass Band", "The mailbox is full.");
    }

    @ParameterizedTest
    @CsvSource({
        "5.1.1, no such address",
        "5.4.4, after the @",
        "5.2.1, closed",
        "'550 5.7.1 refused', does not let our letters through",
        "'554 no', The other mail server said: 554 no"
    })
    void theReasonIsInPlainWords(String status, String words) {
        assertThat(ada.page(returned("x@y.example", status))).contains(words, "nobody");
    }

    @Test
    void somebodyWithoutARoleGetsANewAddressAndTheOldOneBackByUndoing() {
        var jo = somebody.person(town, "jo-without-role");
        var letter = returned("jo-without-role@people.example", "5.1.1");
        var wrong = ada.post(letter, "remedy", "new-address", "email", "nowhere");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Enter their e-mail address", "value=\"nowhere\"");
        assertThat(ada.post(letter, "remedy", "new-address", "email", "jo@new.example", "words", "She rang")
                        .statusCode())
                .isEqualTo(303);
        assertThat(email(jo)).isEqualTo("jo@new.example");
        assertThat(ada.page("/returned-town/desk")).contains("Nothing waits");
        assertThat(ada.page(letter)).contains("This letter is dealt with", "She rang");
        assertThat(ada.page(PATH)).contains("No letter waits here", "Dealt with lately");
        ada.post(letter + "/undo");
        assertThat(email(jo)).isEqualTo("jo-without-role@people.example");
        assertThat(ada.page("/returned-town/desk")).contains(letter);
    }

    @Test
    void whoHoldsARoleChangesTheAddressAlone() {
        somebody.contact(port, town, "jo-of-the-band", band());
        var letter = returned("jo-of-the-band@people.example", "5.1.1");
        var answer = ada.post(letter, "remedy", "new-address", "email", "thief@new.example");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("only they may change it");
    }

    @Test
    void anAddressOfSomebodyElseIsNotTaken() {
        somebody.person(town, "jo-without-role");
        var letter = returned("jo-without-role@people.example", "5.1.1");
        var answer = ada.post(letter, "remedy", "new-address", "email", "ada-of-returned@people.example");
        assertThat(answer.body()).contains("Somebody else who is known here");
    }

    @Test
    void writingAgainAndStoppingBothComeUndone() {
        var letter = returned("x@y.example", "5.1.1");
        assertThat(isUnreachable("x@y.example")).isTrue();
        ada.post(letter, "remedy", "again");
        assertThat(isUnreachable("x@y.example")).isFalse();
        ada.post(letter + "/undo");
        assertThat(isUnreachable("x@y.example")).isTrue();
        fresh.owner().sql("delete from returned_town.post_gone").update();
        ada.post(letter, "remedy", "stop");
        assertThat(isUnreachable("x@y.example")).isTrue();
        ada.post(letter + "/undo");
        assertThat(isUnreachable("x@y.example")).isFalse();
    }

    @Test
    void whatThePersonStoppedStaysStopped() {
        var letter = returned("x@y.example", "5.1.1");
        fresh.owner().sql("delete from returned_town.post_gone").update();
        transactions.inside(town, () -> {
            deliveries.stop("x@y.example", Purpose.REMINDER);
            return true;
        });
        ada.post(letter, "remedy", "stop");
        ada.post(letter + "/undo");
        assertThat(isUnreachable("x@y.example")).isTrue();
    }

    @Test
    void anythingElseIsSaidInWords() {
        var letter = returned("x@y.example", "5.1.1");
        assertThat(ada.post(letter).body()).contains("Choose what you do about it");
        assertThat(ada.post(letter, "remedy", "other").body()).contains("Say in your own words");
        assertThat(ada.post(letter, "remedy", "other", "words", "They have closed")
                        .statusCode())
                .isEqualTo(303);
        assertThat(ada.get(PATH + "/999999").statusCode()).isEqualTo(404);
        assertThat(ada.post(PATH + "/999999/undo").statusCode()).isEqualTo(404);
    }

    @Test
    void manyLettersAskAsLittleAsOne() {
        for (var i = 0; i < 30; i++) {
            somebody.contact(port, town, "jo-" + i, band());
            returned("jo-" + i + "@people.example", "5.1.1");
        }
        for (var path : new String[] {PATH, "/returned-town/desk"}) {
            assertThat(statements.during(() -> ada.page(path))).as(path).hasSizeLessThanOrEqualTo(Statements.MOST);
        }
    }

    private String email(UUID person) {
        return fresh.owner()
                .sql("select email from returned_town.people_person where id = ?")
                .param(person)
                .query(String.class)
                .single();
    }
}
