package org.folkmoot.place;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A source of data, as "about this data" and every fact cite it.
 *
 * @param id within its place
 * @param name its code: a slug, or the name of the file it came from
 * @param kind the key of a {@link SourceKind}
 * @param rank whose statement is believed first; small numbers first
 * @param edition the newest edition read, and when; null before the first
 * @param rows how many rows of the newest edition were taken
 */
public record Citation(
        int id,
        String name,
        String kind,
        String title,
        String publisher,
        String licence,
        String licenceAddress,
        String address,
        String attribution,
        String knownWrong,
        int rank,
        @Nullable LocalDate edition,
        @Nullable Instant readAt,
        int rows) {

    private static final int AFTER_ALL_NAMED_SOURCES = 1000;

    /** A source of which nothing is known but its name. */
    public static Citation named(String name, SourceKind kind) {
        return new Citation(0, name, kind.key(), name, "", "", "", "", "", "", AFTER_ALL_NAMED_SOURCES, null, null, 0);
    }

    static Citation of(Source source, int rank) {
        return new Citation(
                0,
                source.name(),
                source.kind().key(),
                source.title(),
                source.publisher(),
                source.licence().name(),
                source.licence().address().toString(),
                source.address().toString(),
                source.attribution(),
                source.knownWrong().orElse(""),
                rank,
                source.edition(),
                null,
                0);
    }
}
