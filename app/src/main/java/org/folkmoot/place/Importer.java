package org.folkmoot.place;

import java.util.Locale;
import java.util.Set;

/** A slot: a room that can read files of some kinds into its tables. */
public interface Importer {

    Set<SourceKind> kinds();

    /** Whether a column of this name is read. */
    default boolean reads(SourceKind kind, String column) {
        return kind.reads(column.toLowerCase(Locale.ROOT));
    }

    /** Reads the rows of one file in the open transaction of the place, as a person inside, and says what changed. */
    Outcome read(Reading reading);

    /**
     * What became of the rows that were taken.
     *
     * @param fresh rows about things not known before
     * @param changed rows that say something else than the edition before
     */
    record Outcome(long fresh, long changed, long unchanged) {}
}
