package org.folkmoot.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void saysWhatThePageSays() {
        var letter = new Letter("", "a@example.org", Purpose.SERVICE, "x", PostOffice.page("Come & bring <cake>."));
        assertThat(Preview.text(letter)).isEqualTo("""
                The hall is open

                Come & bring <cake>.

                See when: https://folkmoot.example.org/north/?a=1&b=2

                Where: Quay Street
                When: Friday
                """);
    }

    @Test
    void linesEndBeforeTheyAreTooLongButAnAddressStaysWhole() {
        var address = "https://folkmoot.example.org/" + "a".repeat(100);
        var text = PlainText.of("<p>" + "word ".repeat(40) + address + "</p>");
        assertThat(text.lines().filter(line -> line.length() > 72)).containsExactly(address);
        assertThat(text.replace('\n', ' ').strip()).isEqualTo("word ".repeat(40) + address);
    }

    @Test
    void whatIsNotWellFormedIsAMistakeInTheProgram() {
        assertThatThrownBy(() -> PlainText.of("<p>")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PlainText.of("<!DOCTYPE p SYSTEM 'file:///etc/passwd'><p>&x;</p>"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPreviewShowsTheLetterBelowThePagesOwnHeadings() {
        var letter = new Letter("", "a@example.org", Purpose.SERVICE, "x", PostOffice.page("Come & bring <cake>."));
        assertThat(Preview.html(letter))
                .contains("<h3>The hall is open</h3>", "<p>Come &amp; bring &lt;cake&gt;.</p>")
                .doesNotContain("<h1>");
    }

    @Test
    void aFormInALetterIsAMistakeInTheProgram() {
        var letter = new Letter(
                "",
                "a@example.org",
                Purpose.SERVICE,
                "x",
                (output, forms) -> forms.onHtmlTagOpened("form", java.util.Map.of(), output));
        assertThatThrownBy(() -> Preview.html(letter)).hasMessage("A letter has no <form>");
    }
}
