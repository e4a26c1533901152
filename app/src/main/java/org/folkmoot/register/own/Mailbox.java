package org.folkmoot.register.own;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.people.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The address that a register holds for an organisation: letters go to it, no page of the public shows it. */
@Component
class Mailbox {

    private final JdbcClient jdbc;
    private final Entries entries;
    private final InstantSource clock;

    Mailbox(JdbcClient jdbc, Entries entries, InstantSource clock) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.clock = clock;
    }

    /** The address: what the staff took from a register, else what its own people gave, else what a source says. */
    Optional<EmailAddress> of(UUID organisation) {
        return kept(organisation)
                .or(() -> EmailAddress.read(entries.answers(organisation).get("email")))
                .or(() -> said(organisation));
    }

    /** What the source says that is believed first of those that name an address. */
    private Optional<EmailAddress> said(UUID organisation) {
        return jdbc.sql("select s.email from register_said_mailbox s where s.organisation = ? order by s.rank limit 1")
                .param(organisation)
                .query(String.class)
                .optional()
                .flatMap(EmailAddress::read);
    }

    Optional<EmailAddress> kept(UUID organisation) {
        return jdbc.sql("select email from register_mailbox where organisation = ?")
                .param(organisation)
                .query(String.class)
                .optional()
                .flatMap(EmailAddress::read);
    }

    /** @param saidBy where it was read: the name of a register */
    void keep(UUID organisation, EmailAddress email, String saidBy) {
        jdbc.sql("""
                        insert into register_mailbox (organisation, email, said_by, since) values (?, ?, ?, ?::timestamptz)
                        on conflict (organisation) do update
                        set email = excluded.email, said_by = excluded.said_by, since = excluded.since""")
                .params(organisation, email.text(), saidBy, clock.instant().toString())
                .update();
    }

    void forget(UUID organisation) {
        jdbc.sql("delete from register_mailbox where organisation = ?")
                .param(organisation)
                .update();
    }
}
