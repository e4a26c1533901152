package org.folkmoot.money;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.web.Words;

/** All that is counted of the grants of one list, by facet; the most frequent value first. */
record Tallies(Map<String, List<Tally>> byFacet) {

    List<Tally> of(String facet) {
        return byFacet.getOrDefault(facet, List.of());
    }

    /** How many grants there are in all. */
    long grants() {
        return of("currency").stream().mapToLong(Tally::grants).sum();
    }

    /** Their sum, one in each currency: "£1,204,500 and US$500". */
    String print(Words t) {
        return of("currency").stream()
                .map(sum -> Printed.money(sum.amount(), sum.value(), t))
                .collect(Collectors.joining(" " + t.say("and") + " "));
    }
}
