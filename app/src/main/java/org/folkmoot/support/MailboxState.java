package org.folkmoot.support;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of the mailbox of a place; in the open inside transaction. */
@Component
class MailboxState {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    MailboxState(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How it is with a mailbox.
     *
     * @param failedSince since when it cannot be read, or null
     * @param aside how many mails could not be taken in, and lie in a folder of their own
     */
    record Known(
            @Nullable Instant failedSince,
            int aside,
            @Nullable Instant asideSince) {}

    Optional<Known> known() {
        return jdbc.sql("select failed_since, aside, aside_since from support_mailbox")
                .query((row, _) -> new Known(
                        Cases.instant(row, "failed_since"), row.getInt("aside"), Cases.instant(row, "aside_since")))
                .optional();
    }

    void read(int aside) {
        jdbc.sql("""
                        insert into support_mailbox (read_at, failed_since, aside, aside_since)
                        values (:now::timestamptz, null, :aside, case when :aside > 0 then :now::timestamptz end)
                        on conflict (one) do update set read_at = excluded.read_at, failed_since = null,
                            aside = excluded.aside, aside_since = case when excluded.aside > 0
                                then coalesce(support_mailbox.aside_since, excluded.aside_since) end""")
                .param("now", clock.instant().toString())
                .param("aside", aside)
                .update();
    }

    void failed() {
        jdbc.sql("""
                        insert into support_mailbox (failed_since) values (?::timestamptz) on conflict (one) do update
                        set failed_since = coalesce(support_mailbox.failed_since, excluded.failed_since)""").param(clock.instant().toString()).update();
    }

    /** Notes that a mail could not be taken in; how often it was tried by now. */
    int tried(long validity, long uid) {
        return jdbc.sql("""
                        insert into support_mailbox_try (validity, uid, tries, last) values (?, ?, 1, ?::timestamptz)
                        on conflict (validity, uid) do update set tries = support_mailbox_try.tries + 1,
                            last = excluded.last returning tries""")
                .params(validity, uid, clock.instant().toString())
                .query(Integer.class)
                .single();
    }

    void done(long validity, long uid) {
        jdbc.sql("delete from support_mailbox_try where validity = ? and uid = ?")
                .params(validity, uid)
                .update();
    }
}
