package org.folkmoot.money;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.folkmoot.web.Visit;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A grant as lists show it.
 *
 * @param key its address: the funder's identifier, with day and amount where that stands for several awards
 * @param recipient what tells the recipient from others
 * @param organisation where the recipient's page is, or null where the register does not know it
 * @param organisationName what the register calls it, or null
 * @param ward the recipient's, or null
 * @param goneSince since when no source has it any more, or null
 */
record Grant(
        String key,
        String id,
        String title,
        String funder,
        String funderName,
        String programme,
        String currency,
        BigDecimal amount,
        LocalDate awarded,
        String recipient,
        String recipientName,
        RecipientKind kind,
        @Nullable String organisation,
        @Nullable String organisationName,
        @Nullable String ward,
        @Nullable LocalDate goneSince) {

    static Grant of(ResultSet row) throws SQLException {
        return new Grant(
                row.getString("key"),
                row.getString("id"),
                row.getString("title"),
                row.getString("funder"),
                row.getString("funder_name"),
                row.getString("programme"),
                row.getString("currency"),
                row.getBigDecimal("amount"),
                row.getObject("awarded", LocalDate.class),
                row.getString("recipient"),
                row.getString("recipient_name"),
                RecipientKind.of(row.getString("recipient_kind")).orElseThrow(),
                row.getString("organisation"),
                row.getString("organisation_name"),
                row.getString("ward"),
                row.getObject("gone_since", LocalDate.class));
    }

    String money(Words t) {
        return Printed.money(amount, currency, t);
    }

    String link(Visit visit) {
        return visit.link("/grants/" + Printed.path(key));
    }

    String funderLink(Visit visit) {
        return visit.link("/grants/funders/" + Printed.path(funder));
    }

    /** Where all that is known of the recipient stands; empty where nothing tells it from others. */
    String recipientLink(Visit visit) {
        if (organisation != null) {
            return visit.link("/organisations/" + Printed.path(organisation));
        }
        return recipient.startsWith("grant:") ? "" : visit.link("/grants/recipients/" + Printed.path(recipient));
    }
}
