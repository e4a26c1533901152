package org.folkmoot.web;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import java.util.Map;

/** What is added to the forms of every page: nothing, while no page keeps a session. */
enum Forms implements HtmlInterceptor {
    PLAIN;

    @Override
    public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {
        // a form is printed as it is written
    }

    @Override
    public void onHtmlTagClosed(String name, TemplateOutput output) {
        // a form is printed as it is written
    }
}
