package org.folkmoot.web;

import java.util.List;

/**
 * What stands around every page of a place.
 *
 * @param name the place's plain name, "Trafford"; empty around pages that belong to no place
 * @param notice sentences that every page must carry at its top: that this is a demonstration, or a sample
 * @param indexed whether search engines may list the pages
 * @param publisher who answers for the pages, for the footer; may be empty
 * @param contact the e-mail address for corrections, complaints and questions; may be empty
 * @param look what the place's own body has chosen
 */
public record Frame(String name, List<String> notice, boolean indexed, String publisher, String contact, Look look) {

    /** Around pages that belong to no place. */
    static final Frame HOST = new Frame("", List.of(), false, "");

    /** A frame as every place has it whose body has chosen nothing. */
    public Frame(String name, List<String> notice, boolean indexed, String publisher, String contact) {
        this(name, notice, indexed, publisher, contact, Look.USUAL);
    }

    /** A frame without an e-mail address. */
    public Frame(String name, List<String> notice, boolean indexed, String publisher) {
        this(name, notice, indexed, publisher, "");
    }

    /** What stands at the top of every page: the body's name, else the place's. */
    public String heading() {
        return look.name().isEmpty() ? name : look.name();
    }

    /** The same frame with another look. */
    public Frame with(Look other) {
        return new Frame(name, notice, indexed, other.name(), contact, other);
    }
}
