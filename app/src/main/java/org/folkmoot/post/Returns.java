package org.folkmoot.post;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes in what mail servers say of letters that they could not deliver. */
@Component
public class Returns {

    private static final String RETURN = """
            with letter as (
                update post_message set returned = :now, returned_status = :status
                where return_token = any (:tokens) and outcome = 'sent' and returned is null returning email),
            gone as (
                insert into post_gone (email, since, status)
                select lower(email), :now, :status from letter where :gone on conflict do nothing)
            select count(*) from letter
            """;

    private final Localities localities;
    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final Clock clock;

    Returns(Localities localities, Transactions transactions, JdbcClient jdbc, Clock clock) {
        this.localities = localities;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a mail that came back turned out to be. */
    public enum Notice {
        /** A letter is marked as returned. */
        RETURNED,
        /** A mail server still tries to deliver a letter; nothing changed. */
        DELAYED,
        /** A notice about no letter of ours, or a forged one, or one that is known already; nothing changed. */
        UNKNOWN,
        /** No notice at all, such as an answer by a person or a machine; nothing changed. */
        NO_NOTICE
    }

    /**
     * Takes in one mail, whole and as it came. No more than its first megabyte is read.
     *
     * @throws IOException where the mail cannot be read
     */
    public Notice take(InputStream mail) throws IOException {
        var read = ReturnNotice.read(mail);
        if (read.isEmpty()) {
            return Notice.NO_NOTICE;
        }
        var notice = read.get();
        if (!notice.failed()) {
            return Notice.DELAYED;
        }
        return notice.tokens().isEmpty() || !noted(notice) ? Notice.UNKNOWN : Notice.RETURNED;
    }

    private boolean noted(ReturnNotice notice) {
        var now = clock.instant();
        return transactions.host(() -> here(notice, now))
                || localities.all().stream().anyMatch(place -> transactions.inside(place, () -> here(notice, now)));
    }

    private boolean here(ReturnNotice notice, Instant now) {
        return jdbc.sql(RETURN)
                        .param("now", Messages.at(now))
                        .param("status", notice.status())
                        .param("tokens", notice.tokens().toArray(String[]::new))
                        .param("gone", notice.addressIsGone())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
