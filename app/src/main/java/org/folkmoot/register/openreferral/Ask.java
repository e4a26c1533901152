package org.folkmoot.register.openreferral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.folkmoot.web.DataRefused;

/**
 * What a list is asked for.
 *
 * @param search words that the name or the description must hold; may be empty
 * @param page from 1
 * @param perPage at most 100
 * @param modifiedAfter only what was read after this
 * @param term only what has this taxonomy term
 * @param taxonomy only what has a term of this taxonomy
 * @param organization only what this organisation provides
 * @param minimal nothing of each but its id, its name and when it changed
 */
record Ask(
        String search,
        int page,
        int perPage,
        Optional<Instant> modifiedAfter,
        Optional<UUID> term,
        Optional<UUID> taxonomy,
        Optional<UUID> organization,
        boolean minimal) {

    private static final int USUAL = 50;
    private static final int MOST = 100;

    private static final Set<String> KNOWN = new TreeSet<>(Set.of(
            "search",
            "page",
            "per_page",
            "format",
            "modified_after",
            "taxonomy_term_id",
            "taxonomy_id",
            "organization_id",
            "minimal",
            "full"));

    /**
     * Reads the parameters; refuses with a sentence the first that cannot be read, and one that nobody knows, since a
     * list that is not narrowed as asked would be taken for one that is.
     *
     * @param named all parameters there are
     */
    static Ask of(Set<String> named, UnaryOperator<String> parameter) {
        named.stream()
                .filter(name -> !KNOWN.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw refused(
                            "This feed has no parameter \"" + name + "\". It has " + String.join(", ", KNOWN) + ".");
                });
        var search = parameter.apply("search").replace("\0", "").strip();
        return new Ask(
                search.substring(0, Math.min(200, search.length())),
                number("page", parameter.apply("page"), 1),
                Math.min(MOST, number("per_page", parameter.apply("per_page"), USUAL)),
                instant(parameter.apply("modified_after")),
                uuid("taxonomy_term_id", parameter.apply("taxonomy_term_id")),
                uuid("taxonomy_id", parameter.apply("taxonomy_id")),
                uuid("organization_id", parameter.apply("organization_id")),
                "true".equals(parameter.apply("minimal")));
    }

    private static DataRefused refused(String sentence) {
        return new DataRefused(400, sentence);
    }

    long before() {
        return (page - 1L) * perPage;
    }

    private static int number(String name, String text, int usual) {
        if (text.isEmpty()) {
            return usual;
        }
        if (!text.matches("[1-9][0-9]{0,8}|1000000000")) {
            throw refused(name + " must be a whole number from 1.");
        }
        return Integer.parseInt(text);
    }

    static Optional<UUID> uuid(String name, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw refused(name + " must be a UUID.");
        }
        return Optional.of(UUID.fromString(text));
    }

    private static Optional<Instant> instant(String text) {
        try {
            if (text.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    text.length() == 10
                            ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            throw refused("modified_after must be a day or a time, such as 2026-03-31 or 2026-03-31T09:00:00Z.");
        }
    }
}
