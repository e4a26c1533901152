package org.folkmoot.support.reports;

import java.util.List;
import java.util.Map;

/** What the rows of some tables are called, by what the database calls them. */
final class Sorts {

    static final List<Map.Entry<String, String>> CHANNELS = List.of(
            Map.entry("page", "On our page"),
            Map.entry("mail", "By e-mail"),
            Map.entry("phone", "By telephone"),
            Map.entry("visit", "On a visit"));

    static final List<Map.Entry<String, String>> CONTACTS = List.of(
            Map.entry("received", "Letters and questions to us"),
            Map.entry("sent", "Letters from us"),
            Map.entry("phone", "Calls"),
            Map.entry("visit", "Visits"));

    static final List<Map.Entry<String, String>> SAID = List.of(
            Map.entry("good", "It helped us"),
            Map.entry("fair", "It helped a little"),
            Map.entry("poor", "It did not help"));

    static final List<Map.Entry<String, String>> FIRST = List.of(
            Map.entry("same", "On the same day"),
            Map.entry("days", "One or two days later"),
            Map.entry("week", "Three to seven days later"),
            Map.entry("later", "More than a week later"),
            Map.entry("none", "No answer yet"));

    private Sorts() {}
}
