package org.folkmoot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.regex.Pattern;

/**
 * Asks a server that has just been built for its first pages, so that the cache of loaded classes which is written when
 * it stops holds what a page needs, and the first page after every later start is quick.
 */
final class Rehearsal {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]+)\"");

    private Rehearsal() {}

    /** Asks for a page and all of the same site that it links to. A page that cannot be had is left out. */
    static void of(String address) throws IOException {
        var first = URI.create(address);
        var linked = new LinkedHashSet<String>();
        LINK.matcher(page(first)).results().forEach(link -> linked.add(link.group(1)));
        for (var link : linked) {
            page(first.resolve(link.replace("&amp;", "&")));
        }
    }

    private static String page(URI address) throws IOException {
        var connection = address.toURL().openConnection();
        connection.setReadTimeout(30_000);
        try (var page = connection.getInputStream()) {
            return new String(page.readAllBytes(), UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
