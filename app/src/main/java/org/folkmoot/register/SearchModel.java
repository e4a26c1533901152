package org.folkmoot.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.folkmoot.web.Address;
import org.folkmoot.web.FacetValue;
import org.folkmoot.web.Pages;
import org.folkmoot.web.Words;

/**
 * What the page of a search shows.
 *
 * @param address the state, without the page
 */
record SearchModel(Query query, Found found, Titles titles, Address address, Pages pages) {

    private static final int MOST_VALUES = 14;

    /** One way of narrowing, with its values. */
    record Facet(String title, List<FacetValue> values) {}

    List<Facet> facets() {
        var facets = new ArrayList<Facet>();
        for (var name : Query.FACETS) {
            var values = values(name);
            if (values.size() > 1 || !query.facet(name).isEmpty()) {
                facets.add(new Facet(titles.facet(name), values));
            }
        }
        return facets;
    }

    private List<FacetValue> values(String name) {
        var chosen = query.facet(name);
        if (!chosen.isEmpty()) {
            return List.of(new FacetValue(titles.of(name, chosen), null, address.without(name), true));
        }
        return found.facets().getOrDefault(name, Map.of()).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit("ward".equals(name) ? 40 : MOST_VALUES)
                .map(entry -> new FacetValue(
                        titles.of(name, entry.getKey()), entry.getValue(), address.with(name, entry.getKey()), false))
                .filter(value -> !value.words().isEmpty())
                .toList();
    }

    /** The orders that make sense here, with the present one chosen. */
    List<FacetValue> sorts(Words t) {
        var sorts = new ArrayList<FacetValue>();
        if (!query.words().isEmpty()) {
            sorts.add(sort("relevance", t.say("best match")));
        }
        sorts.add(sort("name", t.say("name")));
        if (nearKnown()) {
            sorts.add(sort("distance", t.say("distance")));
        }
        if (found.facets().containsKey("size") || "size".equals(query.sort())) {
            sorts.add(sort("size", t.say("income")));
        }
        return sorts;
    }

    private boolean nearKnown() {
        return !query.near().isEmpty() && !found.nearUnknown();
    }

    private FacetValue sort(String name, String words) {
        return new FacetValue(
                words,
                null,
                address.with("sort", name),
                query.order(nearKnown()).equals(name));
    }
}
