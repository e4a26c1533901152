package org.folkmoot.web;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import java.util.Map;

/** Puts the session's token into every form of one page that changes something, so that no other site can send it. */
final class Forms implements HtmlInterceptor {

    static final String FIELD = "_form";
    static final Forms PLAIN = new Forms("");

    private final String token;
    private boolean changes;

    /**
     * For one page.
     *
     * @param token of the session; empty where there is none
     */
    Forms(String token) {
        this.token = token;
    }

    @Override
    public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {
        changes = !token.isEmpty() && "post".equals(attributes.get("method"));
    }

    /** Forms do not stand in forms, so the one that ends is the one that began last. */
    @Override
    public void onHtmlTagClosed(String name, TemplateOutput output) {
        if (changes) {
            output.writeContent("<input type=\"hidden\" name=\"" + FIELD + "\" value=\"" + token + "\">");
        }
    }
}
