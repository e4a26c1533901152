package org.folkmoot.web;

import java.util.List;

/**
 * What stands around every page of a place.
 *
 * @param name the place's plain name, "Trafford"; empty around pages that belong to no place
 * @param notice sentences that every page must carry at its top: that this is a demonstration, or a sample
 * @param indexed whether search engines may list the pages
 * @param publisher who answers for the pages, for the footer; may be empty
 */
public record Frame(String name, List<String> notice, boolean indexed, String publisher) {

    /** Around pages that belong to no place. */
    static final Frame HOST = new Frame("", List.of(), false, "");
}
