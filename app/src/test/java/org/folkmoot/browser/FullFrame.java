package org.folkmoot.browser;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.folkmoot.database.Locality;
import org.folkmoot.web.Crumb;
import org.folkmoot.web.Frame;
import org.folkmoot.web.JtepageGenerated;
import org.folkmoot.web.NavigationItem;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.Visit;
import org.folkmoot.web.Visitor;
import org.folkmoot.web.Words;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A page whose frame carries everything that a frame can. */
final class FullFrame {

    static final String PATH = "/sampletown/votes";

    private static final Frame FRAME = new Frame(
            "Sampletown",
            List.of(
                    "Demonstration, unconnected with Sampletown Council or anyone named.",
                    "Public data of 1 November 2026, may be wrong; nobody named has joined or endorsed this.",
                    "Correct or remove: data@example.org, within two working days."),
            false,
            "Voluntary Action Sampletown",
            "data@example.org");

    private FullFrame() {}

    static String html(Problem... problems) {
        var response = new MockHttpServletResponse();
        try {
            page(List.of(problems)).render(Map.of(), new MockHttpServletRequest(), response);
            return response.getContentAsString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Page page(List<Problem> problems) {
        return Page.of((output, forms) -> JtepageGenerated.render(
                output,
                forms,
                visit(),
                "Votes",
                "What groups choose together.",
                List.of(new Crumb("Sampletown", "/sampletown/")),
                problems,
                false,
                false,
                false,
                content -> content.writeContent("<h1>Two voices on the health and wellbeing board</h1>"
                        + "<p class=\"lead\">412 of 687 groups on the list of voters voted.</p>")));
    }

    private static Visit visit() {
        var items = Stream.of("Organisations", "Places", "Support", "Voice", "Votes", "Money")
                .map(words -> new NavigationItem(1, words, "/" + words.toLowerCase(Locale.ROOT)))
                .toList();
        return new Visit(
                new Locality("sampletown"),
                FRAME,
                Words.english(),
                PATH,
                false,
                Visitor.PUBLIC,
                "https://example.org",
                items);
    }
}
