package org.folkmoot.register.own;

import jakarta.servlet.http.HttpServletRequest;

/** What forms send. */
final class Forms {

    private Forms() {}

    /** The value of a field; empty where it was not sent. */
    static String one(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** All values of a field of which several may be chosen, with commas between. */
    static String all(HttpServletRequest request, String name) {
        var values = request.getParameterValues(name);
        return values == null ? "" : String.join(",", values);
    }
}
