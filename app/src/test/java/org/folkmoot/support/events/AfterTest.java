package org.folkmoot.support.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.folkmoot.Client;
import org.folkmoot.House;
import org.folkmoot.jobs.Retained;
import org.folkmoot.jobs.Retention;
import org.folkmoot.people.NamedTexts;
import org.folkmoot.people.Naming;
import org.folkmoot.web.Role;
import org.folkmoot.web.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who came, how it was, what is counted, and what is forgotten. */
@House
class AfterTest {

    @Autowired
    private Hall halls;

    @Autowired
    private EventJobs jobs;

    @Autowired
    private EventFigures figures;

    @Autowired
    private HeldInEvents held;

    @Autowired
    private NamedTexts texts;

    @Autowired
    private List<Retained> retained;

    @LocalServerPort
    private int port;

    private Hall.In hall;

    @BeforeEach
    void place() {
        hall = halls.fresh(port, "after-events");
    }

    private UUID past(String... names) {
        var event = hall.make("places", "30");
        for (var name : names) {
            hall.leave(event, name, "group", "Larkhill Brass Band", "access", "A ramp", "diet", "Nuts");
        }
        hall.takeIn();
        hall.over(event, 5);
        return event;
    }

    private String id(UUID event, String name) {
        return hall.text(
                "select id::text from support_booking where event = '" + event + "' and name = '" + name + "'");
    }

    private void came(UUID event, String name, String what) {
        Client.location(hall.amal().post(hall.desk("/" + event + "/attendance/" + id(event, name) + "/" + what)));
    }

    private void done(UUID event) {
        Client.location(hall.amal().post(hall.desk("/" + event + "/attendance/done")));
    }

    @Test
    void oneTapWritesDownWhoCameAndAnotherTakesItBack() {
        var event = past("Ann Weaver", "Bob Stone", "Cem Aydin");
        assertThat(hall.amal().page("/after-events/desk")).contains("Who came? Be a treasurer");
        came(event, "Ann Weaver", "yes");
        came(event, "Bob Stone", "yes");
        came(event, "Bob Stone", "unknown");
        assertThat(hall.amal().page(hall.desk("/" + event + "/attendance")))
                .contains("<b>1</b>", "2 people are not marked");
        Client.location(hall.amal()
                .post(hall.desk("/" + event + "/attendance"), "name", "Walker In", "group", "Pump House Friends"));
        done(event);
        assertThat(hall.texts("select name || ' ' || came from support_booking order by name"))
                .containsExactly("Ann Weaver true", "Bob Stone false", "Cem Aydin false", "Walker In true");
        assertThat(hall.amal().page("/after-events/desk")).doesNotContain("Who came?");
        assertThat(hall.amal()
                        .get(hall.desk("/" + event + "/attendance/" + id(event, "Ann Weaver") + "/perhaps"))
                        .statusCode())
                .isIn(404, 405);
    }

    @Test
    void beforeItBeginsItIsNotOver() {
        var event = hall.make();
        hall.book(event, "Ann");
        done(event);
        assertThat(hall.count("support_event where attended is not null")).isZero();
    }

    @Test
    void whoCameIsAskedHowItWasAndNothingSaysWhoSaidWhat() {
        var names = IntStream.range(0, 6).mapToObj(i -> "Guest " + i).toArray(String[]::new);
        var event = past(names);
        for (var name : names) {
            came(event, name, name.equals("Guest 5") ? "no" : "yes");
        }
        done(event);
        jobs.write(hall.place());
        jobs.write(hall.place());
        assertThat(hall.letters("Guest 0")).containsExactly("You have a place", "How was it?");
        assertThat(hall.letters("Guest 5")).as("who did not come is not asked").containsExactly("You have a place");
        IntStream.range(0, 4)
                .forEach(i -> hall.press(event, "how-was-it", "Guest " + i, "answer", "5", "words", "Words of " + i));
        assertThat(hall.amal().page(hall.desk("/" + event)))
                .contains("Fewer than five people have answered")
                .doesNotContain("Words of");
        hall.press(event, "how-was-it", "Guest 4", "answer", "2", "words", "Too quick");
        hall.press(event, "how-was-it", "Guest 4", "answer", "5", "words", "A second thought");
        hall.press(event, "how-was-it", "Guest 5", "answer", "1", "words", "Was not there");
        assertThat(hall.amal().page(hall.desk("/" + event)))
                .contains("Very useful", "Too quick", "Words of 0")
                .doesNotContain("A second thought", "Was not there");
        assertThat(hall.texts("select column_name from information_schema.columns where table_name ="
                        + " 'support_event_feedback' and table_schema = 'after_events' order by column_name"))
                .containsExactly("answer", "event", "id", "words");
    }

    @Test
    void peopleAreRemindedOnceAndNotTheDayTheyBook() {
        var event = hall.make("day", Hall.In.in(1).toString());
        hall.book(event, "Ann");
        hall.book(event, "Bob");
        hall.change("update support_booking set at = now() - interval '3 days' where name = 'Ann'");
        jobs.write(hall.place());
        jobs.write(hall.place());
        assertThat(hall.letters("Ann")).containsExactly("You have a place", "See you soon");
        assertThat(hall.letters("Bob")).containsExactly("You have a place");
    }

    @Test
    void needsAreForgottenTheDayAfterAndNamesLaterAndTheCountStays() {
        var event = past("Ann Weaver");
        var later = hall.make();
        hall.book(later, "Bob", "diet", "Eggs");
        came(event, "Ann Weaver", "yes");
        forget(Retention.EVENT_NEEDS, 1);
        assertThat(hall.count("support_booking where access_needs <> ''"))
                .as("the day is not over")
                .isEqualTo(1);
        hall.change(
                "update support_event set starts = now() - interval '30 hours', book_until = now() - interval '30 hours',"
                        + " ends = now() - interval '25 hours' where id = '" + event + "'");
        forget(Retention.EVENT_NEEDS, 1);
        assertThat(hall.texts("select access_needs || diet from support_booking order by arrived"))
                .containsExactly("", "Eggs");
        forget(Retention.EVENT_BOOKINGS, 1);
        assertThat(hall.texts("select name || email from support_booking order by arrived"))
                .containsExactly("", "Bobbob@people.example");
        assertThat(hall.count("support_booking where came and organisation is not null"))
                .isEqualTo(1);
        assertThat(hall.amal().page(hall.desk("/" + event))).contains("somebody");
    }

    private void forget(Retention what, int days) {
        var before = Instant.now().minus(Duration.ofDays(days));
        retained.stream()
                .filter(it -> it.what() == what)
                .forEach(it -> hall.inside(() -> it.forget().applyAsInt(before)));
    }

    @Test
    void whoIsErasedLeavesTheListAndTheirPlaceGoesToTheNext() {
        var past = past("Ann Weaver");
        came(past, "Ann Weaver", "yes");
        var event = hall.make("places", "1", "words", "Led by Ann Weaver herself.");
        hall.book(event, "Ann Weaver");
        hall.book(event, "Bob");
        var email = Hall.In.email("Ann Weaver");
        var t = Words.english();
        assertThat(hall.inside(() -> held.about(UUID.randomUUID(), email, t)))
                .hasSize(2)
                .anySatisfy(it -> assertThat(it.fields()).containsValues("A ramp", "Nuts", "you came"));
        assertThat(hall.inside(() -> held.erase(UUID.randomUUID(), email, t))).hasSize(1);
        hall.passOn();
        assertThat(hall.state(event, "Bob")).isEqualTo("offered");
        assertThat(hall.count("support_booking where name like 'Ann%' or email like 'ann%'"))
                .isZero();
        assertThat(hall.count("support_booking where came")).isEqualTo(1);
        var naming = Naming.of("Ann Weaver", email);
        assertThat(hall.inside(() -> texts.naming(naming, t))).hasSize(1);
        assertThat(hall.inside(() -> texts.redact(naming))).isTrue();
        assertThat(hall.anyone().page(hall.events("/" + event))).contains("Led by […] herself.");
    }

    @Test
    void figuresCountEventsAndWhoeverCame() {
        var first = past("Ann Weaver", "Bob Stone");
        came(first, "Ann Weaver", "yes");
        came(first, "Bob Stone", "yes");
        done(first);
        var second = past("Ann Weaver", "Cem Aydin");
        came(second, "Ann Weaver", "yes");
        Client.location(hall.amal()
                .post(hall.desk("/" + second + "/attendance"), "name", "Walker In", "group", "Some new club"));
        done(second);
        var cancelled = hall.make();
        hall.amal().post(hall.desk("/" + cancelled + "/cancel"));
        var of = hall.inside(() -> figures.between(Hall.In.in(-2), Hall.In.in(40)));
        assertThat(of).isEqualTo(new EventFigures.Trainings(2, 4));
        assertThat(hall.inside(() -> figures.between(Hall.In.in(2), Hall.In.in(40)))
                        .events())
                .isZero();
    }

    @Test
    void theStaffsPageOfAGroupSaysWhatItCameToAndOnlyAdvisersReadIt() {
        var event = past("Ann Weaver", "Bob Stone");
        came(event, "Ann Weaver", "yes");
        done(event);
        var page = "/after-events/desk/organisations/" + hall.organisation(Hall.BAND);
        assertThat(hall.amal().page(page)).contains("Be a treasurer", "1 person came");
        assertThat(hall.with("paula", Role.POLICY_LEAD).page(page)).doesNotContain("Be a treasurer");
        assertThat(hall.with("paula", Role.POLICY_LEAD)
                        .get(hall.desk("/" + event))
                        .statusCode())
                .isEqualTo(404);
    }
}
