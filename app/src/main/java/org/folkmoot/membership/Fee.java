package org.folkmoot.membership;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A fee and what was paid of it.
 *
 * @param name of the member
 */
record Fee(UUID id, UUID membership, UUID member, String name, LocalDate due, Money amount, BigDecimal paid) {

    static Fee of(ResultSet row) throws SQLException {
        return new Fee(
                row.getObject("fee", UUID.class),
                row.getObject("membership", UUID.class),
                row.getObject("member", UUID.class),
                row.getString("name"),
                row.getDate("due_on").toLocalDate(),
                new Money(row.getBigDecimal("amount"), row.getString("currency")),
                row.getBigDecimal("paid"));
    }

    /** What is still owed; nothing where too much was paid. */
    Money owed() {
        return new Money(amount.amount().subtract(paid).max(BigDecimal.ZERO), amount.currency());
    }
}
