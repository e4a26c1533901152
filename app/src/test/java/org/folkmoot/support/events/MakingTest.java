package org.folkmoot.support.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.Client;
import org.folkmoot.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Events made, repeated, moved over the change of the clocks, changed and cancelled. */
@House
class MakingTest {

    private static final String STARTS =
            "select to_char(starts at time zone 'UTC', 'YYYY-MM-DD HH24:MI') from support_event order by starts";

    @Autowired
    private Hall halls;

    @LocalServerPort
    private int port;

    private Hall.In hall;

    @BeforeEach
    void place() {
        hall = halls.fresh(port, "making-town");
    }

    @Test
    void anEventMovedOverTheChangeToSummerTimeKeepsTheTimeOnTheClock() {
        var event = hall.make("day", "2027-03-24");
        assertThat(hall.texts(STARTS)).containsExactly("2027-03-24 10:00");
        hall.book(event, "Ann");
        Client.location(hall.amal().post(hall.desk("/" + event + "/change"), Hall.In.with("day", "2027-03-31")));
        assertThat(hall.texts(STARTS)).as("one hour earlier in the world").containsExactly("2027-03-31 09:00");
        assertThat(hall.anyone().page(hall.events("/" + event))).contains("Wednesday 31 March 2027, 10:00 to 12:30");
        assertThat(hall.letters("Ann")).containsExactly("You have a place", "Changed");
        assertThat(hall.text("select page from post_message where subject like 'Changed%'"))
                .contains("When: Wednesday 31 March 2027, 10:00 to 12:30, before: Wednesday 24 March 2027");
    }

    @Test
    void aSeriesOverTheChangeToSummerTimeIsHeldAtTheSameTimeOnTheClock() {
        hall.make("day", "2027-03-21", "repeats", "weekly", "times", "3");
        assertThat(hall.texts(STARTS)).containsExactly("2027-03-21 10:00", "2027-03-28 09:00", "2027-04-04 09:00");
        assertThat(hall.texts("select distinct series::text from support_event"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-03-28 | 01:30 | 03:00 | 01:30 does not exist on 28 March 2027: that night the clocks go forward. Choose a time from 02:00 on.",
                "2027-10-31 | 01:30 | 03:00 | 01:30 comes twice on 31 October 2027: that night the clocks go back. Choose a time before 01:00, or from 02:00 on.",
                "2027-10-31 | 00:30 | 01:15 | 01:15 comes twice on 31 October 2027",
            })
    void aTimeThatTheClocksSkipOrShowTwiceIsRefusedWithASentence(String day, String from, String to, String sentence) {
        var answer = hall.amal().post(hall.desk("/new"), Hall.In.with("day", day, "from", from, "to", to));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(sentence);
        assertThat(hall.count("support_event")).isZero();
    }

    @Test
    void ofASeriesOfWhichOneDayHasNotTheTimeNothingIsMade() {
        var answer = hall.amal()
                .post(
                        hall.desk("/new"),
                        Hall.In.with("day", "2027-03-21", "from", "01:30", "repeats", "weekly", "times", "3"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("01:30 does not exist on 28 March 2027");
        assertThat(hall.count("support_event")).isZero();
    }

    @Test
    void everyMonthOnThe31stIsTheLastDayOfAShorterOne() {
        hall.make("day", "2027-01-31", "repeats", "monthly", "times", "4");
        assertThat(hall.texts("select (starts at time zone zone)::date::text from support_event order by starts"))
                .containsExactly("2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title  | ''                  | Give it a title",
                "day    | tomorrow            | Enter the day",
                "day    | 1066-10-14          | Enter the day",
                "from   | noon                | Enter a time",
                "to     | 09:00               | It must end after it begins",
                "venue  | ''                  | Say where it is",
                "link   | javascript:alert(1) | Enter a whole web address",
                "places | 0                   | Enter how many can come",
                "places | 9999999             | Enter how many can come",
                "last   | 2099-01-01          | People can book until the day itself",
            })
    void whatCannotBeTakenSaysWhatToDoAndLosesNothing(String field, String value, String sentence) {
        var answer = hall.amal().post(hall.desk("/new"), Hall.In.with("audience", "Kept <b>words", field, value));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(sentence, "Kept &lt;b>words");
        assertThat(hall.count("support_event")).isZero();
    }

    @Test
    void veryLongTextsAreRefusedAndEverythingBelowThatIsKept() {
        assertThat(hall.amal()
                        .post(hall.desk("/new"), Hall.In.with("words", "x".repeat(20_001)))
                        .body())
                .contains("Shorten it to 20,000");
        var event = hall.make("words", "x".repeat(20_000), "title", "y".repeat(200));
        assertThat(hall.anyone().page(hall.events("/" + event))).contains("x".repeat(20_000));
    }

    @Test
    void oneOfASeriesIsChangedAloneOrWithAllThatFollow() {
        var first = hall.make("repeats", "weekly", "times", "3");
        var second = hall.text("select id::text from support_event order by starts offset 1 limit 1");
        Client.location(hall.amal()
                .post(
                        hall.desk("/" + second + "/change"),
                        Hall.In.with(
                                "day", Hall.In.in(38).toString(), "venue", "The Pump House", "scope", "following")));
        assertThat(hall.texts("select venue || ' ' || sequence from support_event order by starts"))
                .containsExactly("Larkhill Library 0", "The Pump House 1", "The Pump House 1");
        assertThat(hall.texts("select (starts at time zone zone)::date::text from support_event order by starts"))
                .as("all move by one day")
                .containsExactly(
                        Hall.In.in(30).toString(),
                        Hall.In.in(38).toString(),
                        Hall.In.in(45).toString());
        Client.location(hall.amal().post(hall.desk("/" + first + "/change"), Hall.In.with("venue", "Outside")));
        assertThat(hall.count("support_event where venue = 'Outside'")).isEqualTo(1);
    }

    @Test
    void whoHasBookedIsToldWhatTheyMustKnowAndNothingElse() {
        var event = hall.make("places", "1");
        List.of("Ann", "Bob").forEach(name -> hall.book(event, name));
        Client.location(hall.amal()
                .post(hall.desk("/" + event + "/change"), Hall.In.with("places", "1", "topic", "governance")));
        assertThat(hall.letters("Ann")).as("a topic concerns nobody").containsExactly("You have a place");
        Client.location(hall.amal()
                .post(hall.desk("/" + event + "/change"), Hall.In.with("places", "1", "venue", "The Pump House")));
        assertThat(hall.letters("Ann")).last().isEqualTo("Changed");
        assertThat(hall.letters("Bob")).last().isEqualTo("Changed");
        assertThat(hall.text("select page from post_message where subject like 'Changed%' and email like 'bob%'"))
                .contains("You keep your turn", "Where: The Pump House, before: Larkhill Library");
        assertThat(hall.amal().page(hall.desk("/" + event)))
                .contains("Where: The Pump House, before: Larkhill Library");
    }

    @Test
    void ofTwoWhoChangeAtOnceTheSecondIsToldAndChangesNothing() {
        var event = hall.make();
        var path = hall.desk("/" + event + "/change");
        Client.location(hall.amal().post(path, Hall.In.with("venue", "The Pump House", "seen", "0")));
        var second = hall.amal().post(path, Hall.In.with("venue", "Outside", "seen", "0"));
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("Somebody else has changed this event");
        assertThat(hall.text("select venue from support_event")).isEqualTo("The Pump House");
    }

    @Test
    void aCancelledEventStaysAndEveryoneIsTold() {
        var event = hall.make("places", "1", "repeats", "weekly", "times", "2");
        List.of("Ann", "Bob").forEach(name -> hall.book(event, name));
        Client.location(hall.amal()
                .post(hall.desk("/" + event + "/cancel"), "words", "The hall is flooded", "scope", "following"));
        assertThat(hall.count("support_event where cancelled is not null")).isEqualTo(2);
        assertThat(hall.letters("Ann")).last().isEqualTo("Cancelled");
        assertThat(hall.letters("Bob")).last().isEqualTo("Cancelled");
        assertThat(hall.anyone().page(hall.events(""))).contains("cancelled");
        assertThat(hall.anyone().get(hall.events("/" + event + "/book")).statusCode())
                .isEqualTo(404);
        assertThat(hall.amal().get(hall.desk("/" + event + "/change")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aCopyHasEverythingButTheDay() {
        var event = hall.make("places", "7", "audience", "new trustees");
        assertThat(hall.amal().page(hall.desk("/new?copy=" + event)))
                .contains("value=\"Be a treasurer\"", "value=\"7\"", "value=\"new trustees\"")
                .doesNotContain(Hall.In.in(30).toString());
    }
}
