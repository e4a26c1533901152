package org.folkmoot.post;

/** What a letter will say, for the template {@code post/preview} that shows it before it is queued. */
public final class Preview {

    private Preview() {}

    /** As it is shown on a page, where its heading stands below the page's own. */
    public static String html(Letter letter) {
        return Rendering.html(letter.page()).replace("<h1>", "<h3>").replace("</h1>", "</h3>");
    }

    /** As who reads plain letters gets it. */
    public static String text(Letter letter) {
        return PlainText.of(Rendering.html(letter.page()));
    }
}
