package org.folkmoot.support.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.House;
import org.folkmoot.Statements;
import org.folkmoot.browser.Reader;
import org.folkmoot.browser.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page of events with something on it, in a browser, and what it asks of the database. */
@House
@Tag("browser")
class EventPagesTest {

    @Autowired
    private Hall halls;

    @Autowired
    private Statements statements;

    @LocalServerPort
    private int port;

    private Hall.In hall;
    private final Map<String, String> publicPages = new LinkedHashMap<>();
    private final Map<String, String> deskPages = new LinkedHashMap<>();

    @BeforeEach
    void aBusyPlace() {
        hall = halls.fresh(port, "pages-town");
        var full = hall.make(
                "places",
                "2",
                "topic",
                "governance.trustees",
                "audience",
                "new trustees",
                "last",
                Hall.In.in(28).toString());
        List.of("Ann Weaver", "Bob Stone", "Cem Aydin", "Dee Long")
                .forEach(name ->
                        hall.book(full, name, "group", "Larkhill Brass Band", "access", "A ramp", "diet", "Nuts"));
        hall.press(full, "give-back", "Ann Weaver");
        var series = hall.make(
                "title", "Coffee for newcomers", "link", "https://meet.example/a", "repeats", "weekly", "times", "3");
        var cancelled = hall.make("title", "Safe sparks", "topic", "premises");
        hall.amal().post(hall.desk("/" + cancelled + "/cancel"), "words", "The trainer is ill");
        var past = hall.make("title", "First aid");
        List.of("Ann Weaver", "Bob Stone").forEach(name -> hall.book(past, name));
        hall.over(past, 20);
        publicPages.put("list", "");
        publicPages.put("topic", "?topic=governance");
        publicPages.put("past", "?when=past");
        publicPages.put("full", "/" + full);
        publicPages.put("one", "/" + series);
        publicPages.put("cancelled", "/" + cancelled);
        publicPages.put("book", "/" + series + "/book");
        publicPages.put("booked", "/" + series + "/booked");
        publicPages.put("take", "/" + full + "/take/abc");
        publicPages.put("give-back", "/" + full + "/give-back/abc");
        publicPages.put("how-was-it", "/" + past + "/how-was-it/abc?answer=4");
        publicPages.put("embed", "/embed");
        deskPages.put("list", "");
        deskPages.put("past", "?when=past");
        deskPages.put("new", "/new");
        deskPages.put("full", "/" + full);
        deskPages.put("over", "/" + past);
        deskPages.put("people", "/" + full + "/people");
        deskPages.put("attendance", "/" + past + "/attendance");
        deskPages.put("change", "/" + series + "/change");
        deskPages.put("cancel", "/" + series + "/cancel");
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void everyPageIsWhatPagesMustBe(Screen screen) {
        try (var reader = new Reader(port, screen)) {
            publicPages.forEach((name, path) -> {
                reader.open(hall.events(path));
                reader.check("events-" + name);
            });
            reader.page()
                    .context()
                    .addCookies(
                            List.of(new Cookie("folkmoot", hall.amal().secret()).setUrl("http://localhost:" + port)));
            deskPages.forEach((name, path) -> {
                reader.open(hall.desk(path));
                reader.check("events-desk-" + name);
            });
        }
    }

    @Test
    void noneAsksTheDatabaseMoreThanTwelveTimes() {
        publicPages
                .values()
                .forEach(path -> assertThat(
                                statements.during(() -> hall.anyone().page(hall.events(path))))
                        .as(path)
                        .hasSizeLessThanOrEqualTo(Statements.MOST));
        deskPages
                .values()
                .forEach(path -> assertThat(statements.during(() -> hall.amal().page(hall.desk(path))))
                        .as(path)
                        .hasSizeLessThanOrEqualTo(Statements.MOST));
    }
}
