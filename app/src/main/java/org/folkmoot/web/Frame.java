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
 */
public record Frame(String name, List<String> notice, boolean indexed, String publisher, String contact) {

    /** Around pages that belong to no place. */
    static final Frame HOST = new Frame("", List.of(), false, "");

    /** A frame without an e-mail address. */
    public Frame(String name, List<String> notice, boolean indexed, String publisher) {
        this(name, notice, indexed, publisher, "");
    }
}
