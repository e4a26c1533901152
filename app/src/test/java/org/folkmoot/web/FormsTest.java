package org.folkmoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;

class FormsTest {

    private static String question(String method, Forms forms) {
        var text = new StringOutput();
        JtequestionGenerated.render(
                new OwaspHtmlTemplateOutput(text),
                forms,
                Words.english(),
                "/there",
                method,
                "/before",
                "",
                "",
                content -> content.writeContent("<p>What?</p>"));
        return text.toString();
    }

    @Test
    void aFormThatChangesSomethingCarriesTheSessionsToken() {
        assertThat(question("post", new Forms("secret-token")))
                .contains("<p>What?</p>")
                .containsOnlyOnce("<input type=\"hidden\" name=\"_form\" value=\"secret-token\"></form>");
    }

    @Test
    void aFormThatOnlyAsksCarriesNone() {
        assertThat(question("get", new Forms("secret-token"))).doesNotContain("_form");
    }

    @Test
    void withoutASessionThereIsNone() {
        assertThat(question("post", Forms.PLAIN)).doesNotContain("_form");
    }
}
