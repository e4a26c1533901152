package org.folkmoot.money;

import java.util.List;
import org.folkmoot.web.Pages;
import org.folkmoot.web.Words;

/**
 * What the page of a funder or a recipient shows.
 *
 * @param id its number
 * @param names every spelling, the latest first
 */
record PartyModel(String id, List<String> names, Pages pages, List<Grant> rows, Tallies tallies, Pictures pictures) {

    PartyModel {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
    }

    String name() {
        return names.getFirst();
    }

    List<String> otherNames() {
        return names.subList(1, names.size());
    }

    String sums(Words t) {
        return tallies.print(t);
    }
}
