package org.folkmoot.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a browser says of itself, in the few words by which its owner knows it. */
final class Device {

    /** The telling ones first: most browsers also claim to be Chrome, and Chrome to be Safari. */
    private static final List<String> BROWSERS =
            List.of("Edg", "EdgA", "EdgiOS", "OPR", "Firefox", "FxiOS", "CriOS", "Chrome", "Safari");

    private static final List<String> NAMES =
            List.of("Edge", "Edge", "Edge", "Opera", "Firefox", "Firefox", "Chrome", "Chrome", "Safari");
    private static final List<String> SYSTEMS = List.of("iPhone", "iPad", "Android", "Windows", "Mac OS", "Linux");

    private Device() {}

    /** "Firefox, Android"; empty where it says nothing that we know. */
    static String of(@Nullable String userAgent) {
        var said = userAgent == null ? "" : userAgent;
        var browser = BROWSERS.stream().filter(it -> said.contains(it + "/")).findFirst();
        var system = SYSTEMS.stream().filter(said::contains).findFirst();
        return browser.map(it -> NAMES.get(BROWSERS.indexOf(it))).orElse("")
                + (browser.isPresent() && system.isPresent() ? ", " : "")
                + system.orElse("");
    }
}
