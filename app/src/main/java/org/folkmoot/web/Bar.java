package org.folkmoot.web;

/**
 * One part of a picture.
 *
 * @param words what it stands for
 * @param value how much; not negative
 * @param printed the value as people read it: "£1,200", "412"
 * @param href where the rows stand that it counts; empty where they stand nowhere
 */
public record Bar(String words, double value, String printed, String href) {

    private static final int ROOM = 38;

    /** A part that leads nowhere. */
    public Bar(String words, double value, String printed) {
        this(words, value, printed, "");
    }

    /** The words as a picture has room for them; its table prints them whole. */
    String shortly() {
        return words.length() <= ROOM ? words : words.substring(0, ROOM - 1).stripTrailing() + "…";
    }
}
