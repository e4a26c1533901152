package org.folkmoot.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a source states, or stated before, beside the card.
 *
 * @param card in the first row only
 * @param source its number; 0 where no source states anything of the organisation, and nothing else is in the row
 * @param kind "organisation", "name", "merger", or "before" for what is stated no longer
 * @param fields as they are kept
 * @param edition the newest that states it
 * @param supersededBy the edition that states something else, or {@link LocalDate#MAX}
 */
record DossierRow(
        @Nullable Card card,
        int source,
        String kind,
        String fields,
        LocalDate edition,
        @Nullable LocalDate goneSince,
        LocalDate supersededBy) {

    /** What is stated now, then what was stated before, the newest first. */
    static final Comparator<DossierRow> NEWEST_FIRST = Comparator.comparing(DossierRow::supersededBy)
            .thenComparing(DossierRow::edition)
            .reversed();

    static DossierRow of(ResultSet row, int number) throws SQLException {
        var superseded = row.getObject("superseded_by", LocalDate.class);
        return new DossierRow(
                number == 0 ? Listing.card(row) : null,
                row.getInt("source"),
                row.getString("kind"),
                row.getString("fields"),
                row.getObject("edition", LocalDate.class),
                row.getObject("gone_since", LocalDate.class),
                superseded == null ? LocalDate.MAX : superseded);
    }
}
