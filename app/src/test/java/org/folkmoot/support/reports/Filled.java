package org.folkmoot.support.reports;

import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills a place with requests of a summer and what was done about them. */
@Component
final class Filled {

    private final Transactions transactions;
    private final JdbcClient jdbc;

    Filled(Transactions transactions, JdbcClient jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** So many requests, of a twelfth as many groups but at least of twelve, over the year that ends with September 2026. */
    void with(Locality place, int requests) {
        transactions.inside(place, () -> {
            jdbc.sql("""
                    insert into support_case (id, reference, token, subject, topic, channel, opened, answered)
                    select gen_random_uuid(), to_char(1000 + i / 10000, 'FM0000') || '-' || to_char(mod(i, 10000), 'FM0000'),
                        translate(substr(md5(i::text), 1, 26), '0189', 'ghij'), 'Question ' || i,
                        (array['funding.bid', 'governance', 'premises', 'people'])[1 + mod(mod(i, 7) * mod(i, 7), 7) / 2], 'mail',
                        '2026-09-28'::timestamptz - mod(i, 360) * interval '1 day', '2026-09-29'
                    from generate_series(1, :n) i""").param("n", requests).update();
            jdbc.sql("""
                    insert into support_group (id, case_id, name, since) select gen_random_uuid(), id,
                        'Group ' || mod(hashtext(reference) & 65535, greatest(12, :n / 12)), opened from support_case""").param("n", requests).update();
            jdbc.sql("""
                    insert into support_entry (id, case_id, kind, at, words)
                    select gen_random_uuid(), c.id, k, c.opened + interval '1 hour', 'x'
                    from support_case c, unnest(array['asked', 'sent', 'note']) k""").update();
            jdbc.sql(
                            "insert into support_time (id, case_id, person, minutes, at) select gen_random_uuid(), id, id, 15, opened"
                                    + " from support_case")
                    .update();
            return jdbc.sql("analyze").update();
        });
    }
}
