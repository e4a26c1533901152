package org.folkmoot.browser;

import java.util.List;

/** The pages that {@link EveryPageTest} opens, in the place {@link North}. Whoever makes a public page adds it here. */
final class Addresses {

    static final List<PublicPage> ALL = List.of(
            new PublicPage("places", "/"),
            new PublicPage("count", "/count"),
            new PublicPage("count-example", "/count?example=board"),
            new PublicPage("front", "/north/"),
            new PublicPage("patterns", "/north/patterns"),
            new PublicPage("accessibility", "/north/accessibility"),
            new PublicPage("privacy", "/north/privacy"),
            new PublicPage("not-here", "/north/nothing-is-here", 404),
            new PublicPage("no-such-place", "/nowhere-at-all/", 404));

    private Addresses() {}

    static List<PublicPage> all() {
        return ALL;
    }
}
