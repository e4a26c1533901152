package org.folkmoot.support;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came of cases, as advisers and groups tell it. */
@Component
class Outcomes {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Outcomes(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Something that came of a case.
     *
     * @param words more about it; may be empty
     * @param amount of money, or null
     * @param currency of the amount, or null
     * @param byGroup whether the group told it itself
     */
    record Told(
            Outcome what,
            String words,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            boolean byGroup,
            Instant at) {}

    void add(UUID caseId, Told told, @Nullable UUID by) {
        jdbc.sql("""
                        insert into support_outcome (id, case_id, kind, words, amount, currency, told_by, person, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz)""")
                .param(FreshId.at(told.at()))
                .param(caseId)
                .param(told.what().code())
                .param(told.words())
                .param(told.amount())
                .param(told.currency())
                .param(told.byGroup() ? "group" : "adviser")
                .param(by)
                .param(told.at().toString())
                .update();
    }

    Instant now() {
        return clock.instant();
    }
}
