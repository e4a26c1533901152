package org.folkmoot.money;

import java.util.List;
import org.folkmoot.web.Address;
import org.folkmoot.web.Words;

/**
 * Some grants of a longer list, on another page.
 *
 * @param address the whole list
 */
record PartModel(Address address, List<Grant> rows, Tallies tallies) {

    boolean hasMore() {
        return tallies.grants() > rows.size();
    }

    /** The sums, one in each currency. */
    String sums(Words t) {
        return tallies.print(t);
    }
}
