package org.folkmoot.place;

import java.math.BigDecimal;
import java.util.Optional;

/** A size of organisation by its yearly income: from (inclusive) to (exclusive), the last one open. */
public record IncomeBand(String code, String name, BigDecimal from, Optional<BigDecimal> to) {

    static IncomeBand from(Entry entry) {
        Fields band = entry.fields("code", "name", "from", "to");
        return new IncomeBand(
                band.text("code"),
                band.text("name"),
                band.need("from").amount(),
                band.find("to").map(Entry::amount));
    }

    boolean holds(BigDecimal income) {
        return from.compareTo(income) <= 0
                && to.map(limit -> income.compareTo(limit) < 0).orElse(true);
    }
}
