package org.folkmoot.web;

import java.util.List;

/**
 * Keys that do something on the page on which they are pressed.
 *
 * @param keys what is printed on them
 * @param words what they do, in plain English
 */
record Keys(List<String> keys, String words) {

    static final List<Keys> ALL = List.of(
            new Keys(List.of("/"), "To the search field of the page"),
            new Keys(List.of("j", "k"), "To the next, to the previous one in a list"),
            new Keys(List.of("Enter"), "Open it"),
            new Keys(List.of("1", "…", "9"), "Choose this answer of a decision, counted from the top"),
            new Keys(List.of("d"), "To the button that decides; Enter presses it"),
            new Keys(List.of("?"), "Show this list; Escape closes it"));
}
