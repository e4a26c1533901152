package org.folkmoot.support.resources;

/**
 * Some words within a line.
 *
 * @param href where they lead, or empty
 */
record Piece(String words, String href, boolean strong) {

    static Piece plain(String words) {
        return new Piece(words, "", false);
    }
}
