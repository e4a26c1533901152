package org.folkmoot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What every page must be, whatever it shows. */
final class PageChecks {

    private static final List<String> GUIDELINES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

    private PageChecks() {}

    /** What is seen of a page in one look, since each question to the browser takes its time. */
    private static final String LOOK = """
            () => ({
              'main headings': document.querySelectorAll('h1').length,
              'title': document.title.trim() !== '',
              'language': document.documentElement.lang !== '',
              'text': document.querySelector('main').innerText.trim() !== '',
              'styles and scripts inside the page':
                  document.querySelectorAll('[style], style, script:not([src])').length,
              'pixels that the page is too wide':
                  document.documentElement.scrollWidth - document.documentElement.clientWidth
            })""";

    private static final Map<String, Object> RIGHT = Map.of(
            "main headings",
            1,
            "title",
            true,
            "language",
            true,
            "text",
            true,
            "styles and scripts inside the page",
            0,
            "pixels that the page is too wide",
            0);

    static void check(Page page, Screen screen) {
        assertThat(page.evaluate(LOOK)).isEqualTo(RIGHT);
        if (screen.thorough()) {
            assertAccessible(page);
        }
    }

    private static void assertAccessible(Page page) {
        var onlyBreaches = new AxeRunOptions();
        onlyBreaches.setResultTypes(List.of("violations"));
        var violations = new AxeBuilder(page)
                .setLegacyMode(true)
                .options(onlyBreaches)
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
