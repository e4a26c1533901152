package org.folkmoot.count;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.folkmoot.House;
import org.folkmoot.browser.Reader;
import org.folkmoot.browser.Screen;
import org.folkmoot.tally.Format;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody tries the example, counts it, compares two rules and keeps the report. */
@House
@Tag("browser")
class CountJourneyTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource
    void theExampleIsCountedAndCompared(Screen screen) {
        try (var reader = new Reader(port, screen)) {
            var page = reader.open("/");
            page.getByRole(AriaRole.MAIN)
                    .getByRole(AriaRole.LINK)
                    .getByText("Count ballots")
                    .click();
            press(page, "Fill in an example");
            press(page, "Count");
            assertThat(page.locator("h1")).hasText("Two voices on the health and wellbeing board");
            assertThat(page.locator(".elected li").first()).containsText("Grace Okafor");
            reader.check("count-result");
            page.getByLabel("Compare with").selectOption("approval");
            press(page, "Count again");
            assertThat(page.getByText("only in the second")).isVisible();
            reader.check("count-compared");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"meek", "schulze", "approval"})
    void resultsOfEveryKindAreAsEveryPageMustBe(String rule) {
        for (var screen : Screen.values()) {
            try (var reader = new Reader(port, screen)) {
                var page = reader.open("/count?example=board");
                page.locator("input[value=" + rule + "]").check();
                press(page, "Count");
                reader.check("count-" + rule);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLargeCountMovesInsideItself(Screen screen) {
        try (var reader = new Reader(port, screen)) {
            var page = reader.open("/count");
            page.getByLabel("Or its text").fill(ladder());
            press(page, "Count");
            page.locator("details.stage").nth(1).locator("summary").click();
            reader.check("count-large");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrongIsFoundFirstAndTheTextIsStillThere(Screen screen) {
        try (var reader = new Reader(port, screen, 422)) {
            var page = reader.open("/count");
            page.getByLabel("Or its text").fill("2 1\n1 7 0\n");
            page.getByLabel("Places to fill").fill("none");
            press(page, "Count");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Line 2: There is no candidate 7");
            assertThat(page.getByLabel("Or its text")).hasValue("2 1\n1 7 0\n");
            reader.check("count-refused");
        }
    }

    @Test
    void theReportIsAskedForWithTheBallotsAndTheRuleThatIsShown() {
        try (var reader = new Reader(port, Screen.WITHOUT_SCRIPT)) {
            var page = reader.open("/count?example=board");
            press(page, "Count");
            page.getByLabel("Rule").selectOption("meek");
            var sent = new AtomicReference<>("");
            page.route(Pattern.compile("/count/report$"), route -> {
                sent.set(route.request().postData());
                route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody("<h1>report</h1>"));
            });
            press(page, "report to read (TXT)");
            assertThat(page.locator("h1")).hasText("report");
            assertThat(sent.get()).contains("62 1 2 3 0").containsPattern("name=\"counted-rule\"\\s+scottish");
        }
    }

    private static void press(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private static String ladder() {
        try {
            var text = new StringBuilder();
            Counts.ladder(24, 6).write(Format.BLT, text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
