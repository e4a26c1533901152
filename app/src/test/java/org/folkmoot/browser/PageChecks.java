package org.folkmoot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What every page must be, whatever it shows. */
final class PageChecks {

    private static final List<String> GUIDELINES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

    private PageChecks() {}

    static void check(Page page, Screen screen) {
        assertThat(page.locator("h1").count()).as("main headings").isEqualTo(1);
        assertThat(page.title()).as("title").isNotBlank();
        assertThat(page.locator("html").getAttribute("lang")).as("language").isNotBlank();
        assertThat(page.locator("main").innerText()).as("the page's text").isNotBlank();
        assertThat(page.locator("[style], style, script:not([src])").count())
                .as("styles and scripts inside the page")
                .isZero();
        assertNothingMovesSideways(page);
        if (screen.thorough()) {
            assertAccessible(page);
        }
    }

    private static void assertNothingMovesSideways(Page page) {
        var beyond = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(beyond).as("pixels that the page is too wide").isEqualTo(0);
    }

    private static void assertAccessible(Page page) {
        var violations = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(GUIDELINES)
                .analyze()
                .getViolations();
        assertThat(violations.stream().map(PageChecks::told).toList())
                .as("breaches of the accessibility guidelines")
                .isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).collect(Collectors.joining(" | "));
    }
}
