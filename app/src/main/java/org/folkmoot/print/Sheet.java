package org.folkmoot.print;

/**
 * What a printed page says of itself, on paper and to programs that read it.
 *
 * @param title what it is called; not empty
 * @param language the language of its words, as in {@code lang}
 * @param author who gives it out
 * @param about one sentence about it
 */
public record Sheet(String title, String language, String author, String about) {

    public Sheet {
        if (title.isBlank() || language.isBlank()) {
            throw new IllegalArgumentException("A printed page has a title and a language");
        }
    }
}
