package org.folkmoot.web;

/**
 * One answer that a form offers.
 *
 * @param value what is sent
 * @param words what the person reads
 * @param hint one more sentence; may be empty
 * @param chosen whether it is chosen already
 */
public record Choice(String value, String words, String hint, boolean chosen) {

    public Choice(String value, String words, boolean chosen) {
        this(value, words, "", chosen);
    }
}
