package org.folkmoot.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.folkmoot.web.Address;
import org.folkmoot.web.FacetValue;
import org.folkmoot.web.Pages;
import org.folkmoot.web.Words;

/**
 * What a list of grants shows.
 *
 * @param asked what it is narrowed by
 * @param address the same, without the page
 * @param wards the names of the place's wards, by code
 */
record ListModel(
        Asked asked, Address address, Pages pages, List<Grant> rows, Tallies tallies, Map<String, String> wards) {

    private static final int MOST_VALUES = 14;

    /** One way of narrowing, with its values. */
    record Facet(String title, List<FacetValue> values) {}

    List<Facet> facets(Words t) {
        var titles = titles(t);
        return Asked.FACETS.stream()
                .map(name -> new Facet(titles.getOrDefault(name, name), values(name, t)))
                .filter(facet ->
                        facet.values().size() > 1 || facet.values().stream().anyMatch(FacetValue::chosen))
                .toList();
    }

    private static Map<String, String> titles(Words t) {
        return Map.of(
                "year", t.say("Year"),
                "funder", t.say("Who gave"),
                "programme", t.say("Programme"),
                "ward", t.say("Ward of the recipient"),
                "recipients", t.say("Who received"));
    }

    private List<FacetValue> values(String name, Words t) {
        var chosen = asked.by(name);
        if (!chosen.isEmpty()) {
            return List.of(new FacetValue(words(name, chosen, t), null, address.without(name), true));
        }
        var found = tallies.of(name).stream();
        return (name.equals("year")
                        ? found.sorted(Comparator.comparing(Tally::value).reversed())
                        : found)
                .limit(name.equals("ward") || name.equals("year") ? 40 : MOST_VALUES)
                .map(tally ->
                        new FacetValue(words(name, tally, t), tally.grants(), address.with(name, tally.value()), false))
                .toList();
    }

    private String words(String name, Tally tally, Words t) {
        return name.equals("funder") ? tally.words() : words(name, tally.value(), t);
    }

    private String words(String name, String value, Words t) {
        return switch (name) {
            case "ward" -> wards.getOrDefault(value, value);
            case "recipients" ->
                RecipientKind.of(value).map(kind -> t.say(kind.words())).orElse(value);
            case "funder" ->
                tallies.of("funder").stream()
                        .filter(tally -> tally.value().equals(value))
                        .map(Tally::words)
                        .findFirst()
                        .orElse(value);
            default -> value;
        };
    }

    /** What narrows the list without being one of its facets, each with its removal. */
    List<FacetValue> chosen(Words t) {
        var chosen = new ArrayList<FacetValue>();
        if (!asked.by("recipient").isEmpty() || !asked.by("organisation").isEmpty()) {
            var name = rows.stream().map(Grant::recipientName).findFirst().orElse(t.say("one recipient"));
            chosen.add(without(t.say("received by {0}", name), "recipient", "organisation"));
        }
        if (!asked.by("least").isEmpty() || !asked.by("below").isEmpty()) {
            chosen.add(without(t.say("of one size"), "least", "below"));
        }
        if (!asked.by("currency").isEmpty()) {
            chosen.add(without(t.say("in {0}", asked.by("currency")), "currency"));
        }
        return chosen;
    }

    private FacetValue without(String words, String... names) {
        var left = address;
        for (var name : names) {
            left = left.without(name);
        }
        return new FacetValue(words, null, left, true);
    }

    /** The orders, the present one chosen. */
    List<FacetValue> sorts(Words t) {
        return List.of(
                sort("date", t.say("newest")),
                sort("oldest", t.say("oldest")),
                sort("amount", t.say("largest")),
                sort("name", t.say("recipient")));
    }

    private FacetValue sort(String name, String words) {
        return new FacetValue(
                words, null, address.with("sort", name), asked.sort().equals(name));
    }

    String sums(Words t) {
        return tallies.print(t);
    }
}
