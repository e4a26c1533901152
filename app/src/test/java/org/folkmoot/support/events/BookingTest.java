package org.folkmoot.support.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.folkmoot.Client;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Places and the waiting list: fair, exact, and told to everyone. */
@House
class BookingTest {

    @Autowired
    private Hall halls;

    @LocalServerPort
    private int port;

    private Hall.In hall;

    @BeforeEach
    void place() {
        hall = halls.fresh(port, "book-town");
    }

    @Test
    void anybodyBooksWithoutAnAccountAndIsToldByLetter() {
        var event = hall.make("places", "2", "link", "https://meet.example/secret");
        assertThat(hall.anyone().page(hall.events(""))).contains("Be a treasurer", "few places left");
        assertThat(hall.anyone().page(hall.events("/" + event)))
                .contains("Book a place")
                .doesNotContain("meet.example");
        hall.leave(event, "Ann Weaver", "group", "larkhill brass band", "access", "A ramp", "diet", "Nuts");
        assertThat(hall.anyone().page(hall.events("/" + event + "/booked"))).contains("within a minute");
        hall.takeIn();
        assertThat(hall.state(event, "Ann Weaver")).isEqualTo("place");
        assertThat(hall.text("select subject || '|' || purpose from post_message"))
                .isEqualTo("You have a place: Be a treasurer|service");
        assertThat(hall.text("select page from post_message"))
                .contains("https://meet.example/secret", "10:00 to 12:30");
        assertThat(hall.amal().page(hall.desk("/" + event)))
                .contains("Ann Weaver", "A ramp", "cannot eat: Nuts", "Larkhill Brass Band", "1 of 2");
    }

    @Test
    void ofThreeHundredInTheSameSecondTwentyGetAPlaceAndTheRestWaitInTheirOrder() throws Exception {
        var event = hall.make("places", "20");
        var start = new CountDownLatch(1);
        try (var crowd = Executors.newFixedThreadPool(60);
                var taking = Executors.newFixedThreadPool(2)) {
            var done = new ArrayList<Future<?>>();
            IntStream.range(0, 300)
                    .forEach(i -> done.add(crowd.submit(() -> {
                        start.await();
                        hall.leave(event, "Guest " + i);
                        return i;
                    })));
            // two nodes take them in while they come
            IntStream.range(0, 2)
                    .forEach(_ -> done.add(taking.submit(() -> {
                        start.await();
                        for (var n = 0; n < 20; n++) {
                            hall.takeIn();
                        }
                        return 0;
                    })));
            start.countDown();
            for (var it : done) {
                it.get();
            }
        }
        hall.takeIn();
        assertThat(hall.count("support_booking where placed is not null")).isEqualTo(20);
        assertThat(hall.count("support_booking where placed is null and ended is null"))
                .isEqualTo(280);
        assertThat(hall.count("support_booked")).isZero();
        assertThat(hall.count("post_message where subject like 'You have a place:%'"))
                .isEqualTo(20);
        assertThat(hall.count("post_message where subject like 'You are on the waiting list:%'"))
                .isEqualTo(280);
        assertThat(hall.count("(select distinct email from post_message) m"))
                .as("each is told")
                .isEqualTo(300);
    }

    @Test
    void whoComesFirstGetsThePlaceHoweverManyAreTakenInAtOnce() {
        var event = hall.make("places", "20");
        IntStream.range(0, 60).forEach(i -> hall.leave(event, "Guest " + i));
        hall.takeIn();
        assertThat(hall.texts("select name from support_booking where placed is not null order by arrived"))
                .isEqualTo(IntStream.range(0, 20).mapToObj(i -> "Guest " + i).toList());
        assertThat(hall.text("select page from post_message where email = 'guest.20@people.example'"))
                .contains("You are number 1 of those who wait");
        assertThat(hall.text("select page from post_message where email = 'guest.59@people.example'"))
                .contains("You are number 40 of those who wait");
    }

    @Test
    void oneAddressGetsOnePlaceAndASecondBookingChangesNothing() {
        var event = hall.make("places", "5");
        hall.book(event, "Ann Weaver");
        hall.leave(event, "Ann Weaver", "diet", "Everything");
        location(hall.anyone(), event, "Somebody Else", "ANN.WEAVER@people.example ");
        hall.takeIn();
        assertThat(hall.count("support_booking")).isEqualTo(1);
        assertThat(hall.text("select diet from support_booking")).isEmpty();
        assertThat(hall.letters("Ann Weaver"))
                .containsExactly("You have a place", "You booked before", "You booked before");
    }

    private void location(Client who, UUID event, String name, String email) {
        Client.location(who.post(hall.events("/" + event + "/book"), "name", name, "email", email));
    }

    @Test
    void aPlaceThatIsGivenBackIsOfferedToTheFirstWhoWaitsAndThenToTheNext() {
        var event = hall.make("places", "1");
        List.of("Ann", "Bob", "Cem", "Dee").forEach(name -> hall.book(event, name));
        assertThat(hall.state(event, "Bob")).isEqualTo("waiting");
        hall.press(event, "give-back", "Ann");
        assertThat(hall.state(event, "Ann")).isEqualTo("person");
        assertThat(hall.state(event, "Bob")).isEqualTo("offered");
        assertThat(hall.letters("Bob")).containsExactly("You are on the waiting list", "A place is free for you");
        hall.book(event, "Eve");
        assertThat(hall.state(event, "Eve")).as("nobody passes those who wait").isEqualTo("waiting");
        hall.change("update support_booking set offer_until = now() - interval '1 second' where name = 'Bob'");
        hall.passOn();
        hall.passOn();
        assertThat(hall.state(event, "Bob")).isEqualTo("offer");
        assertThat(hall.letters("Bob")).last().isEqualTo("The place went to the next");
        assertThat(hall.state(event, "Cem")).isEqualTo("offered");
        hall.press(event, "take", "Cem");
        assertThat(hall.state(event, "Cem")).isEqualTo("place");
        assertThat(hall.letters("Cem")).last().isEqualTo("You have a place");
        assertThat(hall.state(event, "Dee")).isEqualTo("waiting");
    }

    @Test
    void anOfferThatIsOverCannotBeTaken() {
        var event = hall.make("places", "1");
        List.of("Ann", "Bob").forEach(name -> hall.book(event, name));
        hall.press(event, "give-back", "Ann");
        hall.change("update support_booking set offer_until = now() - interval '1 second' where name = 'Bob'");
        hall.press(event, "take", "Bob");
        assertThat(hall.state(event, "Bob")).isEqualTo("offered");
        hall.passOn();
        assertThat(hall.state(event, "Bob")).isEqualTo("offer");
    }

    @Test
    void offersAreShorterTheNearerTheDayIs() {
        var now = Instant.parse("2026-06-01T12:00:00Z");
        assertThat(WaitingList.offerFor(now, now.plusSeconds(10 * 86_400)).orElseThrow())
                .hasHours(48);
        assertThat(WaitingList.offerFor(now, now.plusSeconds(2 * 86_400)).orElseThrow())
                .hasHours(12);
        assertThat(WaitingList.offerFor(now, now.plusSeconds(6 * 3600)).orElseThrow())
                .hasHours(2);
        assertThat(WaitingList.offerFor(now, now.plusSeconds(2 * 3600))).isEmpty();
    }

    @Test
    void openingALinkDoesNothingAndAGuessedOneLooksTheSame() {
        var event = hall.make("places", "1");
        hall.book(event, "Ann");
        var token = hall.text("select token from support_booking");
        var mine = hall.events("/" + event + "/give-back/" + token);
        var guessed = hall.events("/" + event + "/give-back/guessed");
        assertThat(hall.anyone().page(guessed).replace("guessed", ""))
                .isEqualTo(hall.anyone().page(mine).replace(token, ""));
        assertThat(hall.anyone().post(guessed).statusCode()).isEqualTo(200);
        hall.takeIn();
        assertThat(hall.state(event, "Ann")).isEqualTo("place");
    }

    @Test
    void morePlacesAreOfferedToThoseWhoWait() {
        var event = hall.make("places", "1");
        List.of("Ann", "Bob", "Cem").forEach(name -> hall.book(event, name));
        Client.location(hall.amal().post(hall.desk("/" + event + "/change"), Hall.In.with("places", "2")));
        assertThat(hall.state(event, "Bob")).isEqualTo("offered");
        assertThat(hall.state(event, "Cem")).isEqualTo("waiting");
        Client.location(hall.amal().post(hall.desk("/" + event + "/change"), Hall.In.with("places", "")));
        hall.passOn();
        assertThat(hall.state(event, "Cem")).as("all can come").isEqualTo("place");
    }

    @Test
    void fewerPlacesThanPeopleAreRefused() {
        var event = hall.make("places", "5");
        List.of("Ann", "Bob").forEach(name -> hall.book(event, name));
        var answer = hall.amal().post(hall.desk("/" + event + "/change"), Hall.In.with("places", "1"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("2 people have a place");
    }

    @Test
    void whoeverRingsIsBookedByAnAdviserBehindThoseWhoCameBefore() {
        var event = hall.make("places", "1");
        hall.leave(event, "Ann");
        Client.location(hall.amal().post(hall.desk("/" + event + "/people"), "name", "Phone Caller"));
        assertThat(hall.state(event, "Ann")).isEqualTo("place");
        assertThat(hall.text("select name from support_booking where placed is null"))
                .isEqualTo("Phone Caller");
        var id = hall.text("select id::text from support_booking where name = 'Ann'");
        Client.location(hall.amal().post(hall.desk("/" + event + "/people/" + id + "/remove")));
        assertThat(hall.state(event, "Ann")).isEqualTo("staff");
        assertThat(hall.letters("Ann")).last().isEqualTo("You are not booked any more");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''  | ann@band.example | Enter your name",
                "Ann | ''               | Enter an e-mail address",
                "Ann | ann at band      | Enter an e-mail address",
            })
    void whatCannotBeTakenSaysWhatToDoAndLosesNothing(String name, String email, String sentence) {
        var event = hall.make();
        var answer = hall.anyone()
                .post(hall.events("/" + event + "/book"), "name", name, "email", email, "group", "Pump <b>House");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(sentence, "Pump &lt;b>House");
        assertThat(hall.count("support_booked")).isZero();
    }

    @Test
    void whatNobodyReadsIsRefusedAndNothingOfItBreaksALetter() {
        var event = hall.make();
        var path = hall.events("/" + event + "/book");
        assertThat(hall.anyone()
                        .post(path, "name", "Ann", "email", "a@b.example", "diet", "x".repeat(1001))
                        .body())
                .contains("Shorten it to 1,000");
        Client.location(hall.anyone().post(path, "name", "Ann\r\nBcc: all@b.example\u0000", "email", "a@b.example"));
        hall.takeIn();
        assertThat(hall.text("select name from support_booking")).isEqualTo("Ann Bcc: all@b.example");
        assertThat(hall.count("post_message")).isEqualTo(1);
    }

    @Test
    void whoBooksTooLateIsToldSo() {
        var event = hall.make();
        hall.leave(event, "Ann");
        hall.change("update support_event set book_until = now() - interval '1 day'");
        hall.takeIn();
        assertThat(hall.letters("Ann")).containsExactly("Your booking was not taken");
        assertThat(hall.count("support_booking")).isZero();
        assertThat(hall.anyone().get(hall.events("/" + event + "/book")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void inADemonstrationNobodyTakesBookings(@Autowired Fresh fresh) {
        fresh.place("book-nobody");
        assertThat(hall.anyone().page("/book-nobody/events")).contains("This is a demonstration");
    }

    @Test
    void whatIsOnFileOfAContactIsNotAskedAgain() {
        var event = hall.make();
        var jo = hall.contact("jo", hall.organisation(Hall.BAND));
        assertThat(jo.page(hall.events("/" + event + "/book")))
                .contains("value=\"jo-of-book-town@people.example\"", "value=\"Larkhill Brass Band\"");
    }

    @Test
    void whoSignsInSeesWhatTheyBookedAndGivesItBackThere() {
        var event = hall.make("places", "1");
        var jo = hall.contact("jo", hall.organisation(Hall.BAND));
        assertThat(jo.page("/book-town/my")).doesNotContain("Events you booked");
        hall.book(event, "jo-of-book-town");
        assertThat(jo.page("/book-town/my")).contains("Events you booked", "Be a treasurer", "you have a place");
        var token = hall.text("select token from support_booking");
        assertThat(jo.page("/book-town/my")).contains("/give-back/" + token);
    }
}
