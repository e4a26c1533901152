package org.folkmoot.support.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.folkmoot.Client;
import org.folkmoot.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The feed and the file of each event, read by another program. */
@House
class CalendarTest {

    @Autowired
    private Hall halls;

    @LocalServerPort
    private int port;

    private Hall.In hall;

    @BeforeEach
    void place() {
        hall = halls.fresh(port, "calendar-town");
    }

    private static Calendar read(String text) {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(text));
            var result = calendar.validate();
            assertThat(result.hasErrors()).as(result.toString()).isFalse();
            return calendar;
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    private static String property(VEvent event, String name) {
        return event.getProperty(name).orElseThrow().getValue();
    }

    private VEvent only(String path) {
        List<VEvent> found = read(hall.anyone().page(path)).getComponents(Component.VEVENT);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void theFeedIsWhatOtherProgramsReadAndKeepsTheTimeOnTheClock() {
        var event = hall.make("day", "2027-07-15", "title", "Summer; winter, and \\ all", "words", "One\nTwo");
        var answer = hall.anyone().get(hall.events(".ics"));
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.body()).contains("DTSTART;TZID=Europe/London:20270715T100000\r\n");
        var read = only(hall.events(".ics"));
        assertThat(property(read, "SUMMARY")).isEqualTo("Summer; winter, and \\ all");
        assertThat(property(read, "DESCRIPTION")).isEqualTo("One\nTwo");
        assertThat(property(read, "UID")).isEqualTo(event + "@events.folkmoot");
        assertThat(property(read, "STATUS")).isEqualTo("CONFIRMED");
    }

    @Test
    void aChangeCountsUpAndKeepsTheIdentifier() {
        var event = hall.make();
        var path = hall.events("/" + event + ".ics");
        var before = only(path);
        assertThat(property(before, "SEQUENCE")).isEqualTo("0");
        Client.location(hall.amal().post(hall.desk("/" + event + "/change"), Hall.In.with("from", "09:00")));
        var after = only(path);
        assertThat(property(after, "SEQUENCE")).isEqualTo("1");
        assertThat(property(after, "UID")).isEqualTo(property(before, "UID"));
        Client.location(hall.amal().post(hall.desk("/" + event + "/change"), Hall.In.with("from", "09:00")));
        assertThat(property(only(path), "SEQUENCE")).as("nothing changed").isEqualTo("1");
    }

    @Test
    void whatWasCancelledStaysInTheFeedAsCancelled() {
        var event = hall.make();
        Client.location(hall.amal().post(hall.desk("/" + event + "/cancel"), "words", "The hall is flooded"));
        var read = only(hall.events(".ics"));
        assertThat(property(read, "STATUS")).isEqualTo("CANCELLED");
        assertThat(property(read, "SEQUENCE")).isEqualTo("1");
        assertThat(property(read, "SUMMARY")).isEqualTo("Cancelled: Be a treasurer");
        assertThat(hall.anyone().page(hall.events("/" + event))).contains("cancelled", "The hall is flooded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Evil\r\nEND:VEVENT\r\nX-EVIL:yes",
                "Łódź 🎺 ブラスバンド ブラスバンド ブラスバンド ブラスバンド ブラスバンド",
                "\u0001bell\u0007",
                "a,b;c\\d:e\"f'"
            })
    void noWordsBreakTheFile(String title) {
        hall.make("title", title, "words", (title + "\n").repeat(200), "venue", title);
        var text = hall.anyone().page(hall.events(".ics"));
        assertThat(text).doesNotContain("\r\nX-EVIL").doesNotContain("\u0007");
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(UTF_8).length <= 75);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        read(text);
    }

    @Test
    void theLetterBringsAFileWithTheLinkThatThePublicOneHasNot() {
        var event = hall.make("link", "https://meet.example/secret", "places", "3");
        hall.book(event, "Ann");
        assertThat(hall.anyone().page(hall.events("/" + event + ".ics"))).doesNotContain("meet.example");
        assertThat(hall.anyone().page("/calendar-town/data/events.json"))
                .contains("\"title\":\"Be a treasurer\"", "\"online\":true")
                .doesNotContain("meet.example");
        assertThat(hall.count("post_message where page like '%meet.example/secret%'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/London", "Europe/Dublin", "Pacific/Auckland", "America/New_York", "Asia/Kolkata"})
    void everyZoneIsToldAsItsClocksAre(String name) {
        var zone = ZoneId.of(name);
        var text = new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//x//EN");
        ZoneText.write(zone, text);
        var starts = Instant.parse("2027-07-15T09:00:00Z");
        for (var month = 0; month < 12; month++) {
            var at = starts.plus(30L * month, ChronoUnit.DAYS);
            text.line("BEGIN", "VEVENT")
                    .line("UID", UUID.randomUUID().toString())
                    .line("DTSTAMP", "20260101T000000Z")
                    .line("DTSTART;TZID=" + name, ZoneText.LOCAL.format(at.atZone(zone)))
                    .line("X-UTC", at.toString())
                    .line("END", "VEVENT");
        }
        List<VEvent> events =
                read(new String(text.line("END", "VCALENDAR").bytes(), UTF_8)).getComponents(Component.VEVENT);
        assertThat(events).hasSize(12).allSatisfy(event -> {
            var told = Objects.requireNonNull(event.getDateTimeStart()).getDate();
            assertThat(Instant.from(told).toString()).isEqualTo(property(event, "X-UTC"));
        });
    }

    @Test
    void anotherWebsiteMayShowTheListAndNoOtherPage() {
        hall.make();
        var list = hall.anyone().get(hall.events("/embed"));
        assertThat(list.body()).contains("Be a treasurer").doesNotContain("<form", "<script");
        assertThat(list.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors *", "default-src 'self'");
        assertThat(list.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(hall.anyone()
                        .get(hall.events(""))
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("frame-ancestors 'none'");
    }
}
