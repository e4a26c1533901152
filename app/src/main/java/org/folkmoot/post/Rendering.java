package org.folkmoot.post;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.folkmoot.web.Page;

/** Makes text of templates that are no web pages. */
final class Rendering {

    private Rendering() {}

    static String html(Page.Template template) {
        var text = new StringOutput();
        template.render(new OwaspHtmlTemplateOutput(text), NoForms.IN_LETTERS);
        return text.toString();
    }

    /** A letter that asks for an answer in itself is a mistake in the program. */
    private enum NoForms implements HtmlInterceptor {
        IN_LETTERS;

        @Override
        public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {
            throw new IllegalStateException("A letter has no <" + name + ">");
        }

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {
            throw new IllegalStateException("A letter has no <" + name + ">");
        }
    }
}
