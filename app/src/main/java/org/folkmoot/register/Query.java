package org.folkmoot.register;

import java.util.List;
import java.util.function.UnaryOperator;
import org.folkmoot.web.Address;

/**
 * What is searched for, as the address of the page says it. Everything that people type is cleaned: control characters
 * and marks that cannot be seen vanish, what is too long is cut.
 *
 * @param words any name or number, in any order
 * @param near a postcode
 * @param sort relevance, name, distance or size; empty for the most useful one
 * @param page from 1
 */
record Query(
        String words,
        String near,
        String ward,
        String activity,
        String form,
        String size,
        String reach,
        String status,
        String sort,
        int page) {

    static final List<String> FACETS = List.of("ward", "activity", "form", "size", "reach", "status");
    static final List<String> SORTS = List.of("relevance", "name", "distance", "size");
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 8;

    /** Reads the parameters of a request; a missing one is empty. */
    static Query of(UnaryOperator<String> parameter) {
        UnaryOperator<String> clean = name -> clean(parameter.apply(name));
        var sort = clean.apply("sort");
        return new Query(
                clean.apply("q"),
                clean.apply("near"),
                clean.apply("ward"),
                clean.apply("activity"),
                clean.apply("form"),
                clean.apply("size"),
                clean.apply("reach"),
                clean.apply("status"),
                SORTS.contains(sort) ? sort : "",
                page(parameter.apply("page")));
    }

    /** The words as they are looked for. */
    List<String> folded() {
        return Folded.words(words).stream().limit(MOST_WORDS).toList();
    }

    /** Whether what was typed has neither a letter nor a digit, so that no organisation is meant. */
    boolean isOnlySigns() {
        return !words.isEmpty() && folded().isEmpty();
    }

    String facet(String name) {
        return switch (name) {
            case "ward" -> ward;
            case "activity" -> activity;
            case "form" -> form;
            case "size" -> size;
            case "reach" -> reach;
            case "status" -> status;
            default -> throw new IllegalArgumentException(name);
        };
    }

    boolean narrowed() {
        return FACETS.stream().anyMatch(name -> !facet(name).isEmpty());
    }

    /**
     * The order that is meant where none is named.
     *
     * @param nearKnown whether it is known where the postcode lies
     */
    String order(boolean nearKnown) {
        if (!sort.isEmpty() && (nearKnown || !sort.equals("distance"))) {
            return sort;
        }
        if (nearKnown && words.isEmpty()) {
            return "distance";
        }
        return words.isEmpty() ? "name" : "relevance";
    }

    /** The same on another page. */
    Query on(int otherPage) {
        return new Query(words, near, ward, activity, form, size, reach, status, sort, otherPage);
    }

    /** The address that says the same. */
    Address address(String path) {
        var address = Address.of(path).with("q", words).with("near", near);
        for (var name : FACETS) {
            address = address.with(name, facet(name));
        }
        return address.with("sort", sort).with("page", page == 1 ? "" : page);
    }

    private static String clean(String text) {
        return cut(StatedReader.clean(cut(text, LONGEST * 4).replace("\0", "")), LONGEST)
                .strip();
    }

    /** Cuts what is too long, but no character in half. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    private static int page(String text) {
        return text.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(text) : 1;
    }
}
