package org.folkmoot.support.mail;

import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The text of a web page that came by mail, with its lines; nothing of it is ever shown as a page. */
final class HtmlText {

    private static final Pattern UNSEEN =
            Pattern.compile("(?is)<(script|style|head|title|template)\\b.*?(</\\1\\s*>|$)|<!--.*?(-->|$)");
    private static final Pattern SPACE = Pattern.compile("[\\s\\x{a0}]+");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\b[^>]*>|</(div|tr|li|h[1-6]|dt|dd)\\s*>");
    private static final Pattern PARAGRAPH = Pattern.compile("(?i)</(p|table|ul|ol|blockquote)\\s*>");
    private static final Pattern ITEM = Pattern.compile("(?i)<li\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private HtmlText() {}

    static String of(String html) {
        var text = SPACE.matcher(UNSEEN.matcher(html).replaceAll(" ")).replaceAll(" ");
        text = PARAGRAPH.matcher(text).replaceAll("\n\n");
        text = BREAK.matcher(text).replaceAll("\n");
        text = ITEM.matcher(text).replaceAll("- ");
        return HtmlUtils.htmlUnescape(TAG.matcher(text).replaceAll(""))
                .replace('\u00a0', ' ')
                .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
