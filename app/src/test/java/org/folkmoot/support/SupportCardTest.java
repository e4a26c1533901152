package org.folkmoot.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.folkmoot.database.Locality;
import org.folkmoot.web.Frame;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.folkmoot.web.Visitor;
import org.folkmoot.web.Words;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SupportCardTest {

    private static final Frame FRAME = new Frame("North", List.of(), false, "");

    private static String printed(SupportCard... cards) {
        var visit = new Visit(
                new Locality("north"), FRAME, Words.english(), "/north/support", false, Visitor.PUBLIC, "", List.of());
        var response = new MockHttpServletResponse();
        try {
            Page.of((output, forms) -> JtecardsGenerated.render(output, forms, visit, List.of(cards), List.of()))
                    .render(Map.of(), new MockHttpServletRequest(), response);
            return response.getContentAsString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void eachPartOfSupportShowsItselfWhereGroupsAsk() {
        assertThat(printed(new SupportCard(1, "Events", "Training that you can come to.", "/events")))
                .contains("<a href=\"/north/events\">Events</a>", "Training that you can come to.");
    }

    @Test
    void withoutAnyThereIsNoHeading() {
        assertThat(printed()).isBlank();
    }
}
