package org.folkmoot.web;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import java.util.Map;

/**
 * Puts the session's token into every form that changes something, so that no other site can send it.
 *
 * @param token of the session; empty where there is none
 */
record Forms(String token) implements HtmlInterceptor {

    static final String FIELD = "_form";
    static final Forms PLAIN = new Forms("");

    @Override
    public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {
        if (!token.isEmpty() && name.equals("form") && "post".equals(attributes.get("method"))) {
            output.writeContent("<input type=\"hidden\" name=\"" + FIELD + "\" value=\"" + token + "\">");
        }
    }

    @Override
    public void onHtmlTagClosed(String name, TemplateOutput output) {
        // nothing stands at the end of a form
    }
}
