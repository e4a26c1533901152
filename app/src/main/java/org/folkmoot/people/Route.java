package org.folkmoot.people;

import org.folkmoot.web.Audience;

/**
 * An address that a handler answers.
 *
 * @param method "GET", "POST"
 * @param path with the names of what varies in braces
 */
record Route(String method, String path, Audience audience) implements Comparable<Route> {

    @Override
    public int compareTo(Route other) {
        var order = path.compareTo(other.path);
        return order == 0 ? method.compareTo(other.method) : order;
    }
}
