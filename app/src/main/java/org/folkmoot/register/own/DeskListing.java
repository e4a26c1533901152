package org.folkmoot.register.own;

import java.util.List;
import java.util.Optional;
import org.folkmoot.register.Entry;
import org.folkmoot.web.Problem;

/**
 * What the staff see of one listing.
 *
 * @param alike organisations that may be the same
 * @param became the entry that was made of it, if one was
 * @param words what was typed to the person and not yet taken
 */
record DeskListing(
        Listing listing,
        List<Summary> summary,
        List<Deciders.Told> decided,
        List<Entry> alike,
        Optional<Entry> became,
        String words,
        List<Problem> problems) {

    boolean open() {
        return decided.stream().allMatch(it -> it.verdict().undone() != null);
    }
}
