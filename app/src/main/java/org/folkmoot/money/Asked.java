package org.folkmoot.money;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.folkmoot.web.Address;

/**
 * Which grants are asked for, as the address of the page says it. A value that cannot be meant is passed over.
 *
 * @param words any words of the grant, its funder or its recipient
 * @param narrowed what the list is narrowed by: the name of a facet and its value
 * @param sort {@code date}, {@code oldest}, {@code amount} or {@code name}
 * @param page from 1
 */
record Asked(String words, Map<String, String> narrowed, String sort, int page) {

    static final List<String> FACETS = List.of("year", "funder", "programme", "ward", "recipients");
    static final List<String> SORTS = List.of("date", "oldest", "amount", "name");

    /** Ways of narrowing that other pages link to. */
    private static final List<String> HIDDEN = List.of("recipient", "organisation", "currency", "least", "below");

    private static final Map<String, String> SHAPES = Map.of(
            "year", "[0-9]{4}",
            "organisation", "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
            "currency", "[A-Z]{3}",
            "least", "[0-9]{1,12}",
            "below", "[0-9]{1,12}",
            "recipients", "numbered|unnumbered|individual");
    private static final int LONGEST = 200;

    /** Everything, the newest first. */
    static final Asked ALL = new Asked("", Map.of(), "date", 1);

    Asked {
        narrowed = Map.copyOf(narrowed);
    }

    /** Reads the parameters of a request; a missing one is empty. */
    static Asked of(UnaryOperator<String> parameter) {
        Map<String, String> narrowed = new TreeMap<>();
        for (var names : List.of(FACETS, HIDDEN)) {
            for (var name : names) {
                var value = clean(parameter.apply(name));
                if (!value.isEmpty() && value.matches(SHAPES.getOrDefault(name, ".+"))) {
                    narrowed.put(name, value);
                }
            }
        }
        var sort = parameter.apply("sort");
        var page = parameter.apply("page");
        return new Asked(
                clean(parameter.apply("q")),
                narrowed,
                SORTS.contains(sort) ? sort : SORTS.getFirst(),
                page.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(page) : 1);
    }

    /** Everything, narrowed by one facet. */
    static Asked only(String facet, String value) {
        return new Asked("", Map.of(facet, value), SORTS.getFirst(), 1);
    }

    String by(String facet) {
        return narrowed.getOrDefault(facet, "");
    }

    boolean isNarrowed() {
        return !narrowed.isEmpty() || !words.isEmpty();
    }

    /** The address that says the same, without the page. */
    Address address(String path) {
        var address = Address.of(path).with("q", words);
        for (var entry : new TreeMap<>(narrowed).entrySet()) {
            address = address.with(entry.getKey(), entry.getValue());
        }
        return address.with("sort", sort.equals(SORTS.getFirst()) ? "" : sort);
    }

    private static String clean(String text) {
        var cleaned = Conformity.clean(
                text.substring(0, Math.min(text.length(), LONGEST * 4)).replaceAll("\\s+", " "));
        return cleaned.substring(0, Math.min(cleaned.length(), LONGEST)).strip();
    }
}
