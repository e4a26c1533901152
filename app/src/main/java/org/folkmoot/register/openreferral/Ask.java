package org.folkmoot.register.openreferral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

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
 */
record Ask(
        String search,
        int page,
        int perPage,
        Optional<Instant> modifiedAfter,
        Optional<UUID> term,
        Optional<UUID> taxonomy,
        Optional<UUID> organization) {

    private static final int USUAL = 50;
    private static final int MOST = 100;

    /** Reads the parameters; throws {@link Unreadable} with a sentence about the first that cannot be read. */
    static Ask of(UnaryOperator<String> parameter) {
        var search = parameter.apply("search").replace("\0", "").strip();
        return new Ask(
                search.substring(0, Math.min(200, search.length())),
                number("page", parameter.apply("page"), 1),
                Math.min(MOST, number("per_page", parameter.apply("per_page"), USUAL)),
                instant(parameter.apply("modified_after")),
                uuid("taxonomy_term_id", parameter.apply("taxonomy_term_id")),
                uuid("taxonomy_id", parameter.apply("taxonomy_id")),
                uuid("organization_id", parameter.apply("organization_id")));
    }

    long before() {
        return (page - 1L) * perPage;
    }

    private static int number(String name, String text, int usual) {
        if (text.isEmpty()) {
            return usual;
        }
        if (!text.matches("[1-9][0-9]{0,8}|1000000000")) {
            throw new Unreadable(name + " must be a whole number from 1.");
        }
        return Integer.parseInt(text);
    }

    static Optional<UUID> uuid(String name, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new Unreadable(name + " must be a UUID.");
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
            throw new Unreadable("modified_after must be a day or a time, such as 2026-03-31 or 2026-03-31T09:00:00Z.");
        }
    }
}
