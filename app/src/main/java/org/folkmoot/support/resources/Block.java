package org.folkmoot.support.resources;

import java.util.List;

/** A part of an article as a page prints it. */
sealed interface Block {

    record Heading(List<Piece> words) implements Block {}

    record Paragraph(List<Piece> words) implements Block {}

    /**
     * A list.
     *
     * @param numbered whether the order of its lines matters
     */
    record Listing(boolean numbered, List<List<Piece>> lines) implements Block {}
}
