package org.folkmoot.register.own;

import java.util.List;

/**
 * What a letter says.
 *
 * @param button what its button says, where it has one; else empty
 * @param href where the button leads
 */
record Word(String heading, List<String> paragraphs, String button, String href) {

    static Word of(String heading, String... paragraphs) {
        return new Word(heading, List.of(paragraphs), "", "");
    }

    Word with(String button, String href) {
        return new Word(heading, paragraphs, button, href);
    }
}
