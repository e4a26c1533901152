package org.folkmoot.register.own;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.folkmoot.database.Locality;
import org.folkmoot.people.EmailAddress;
import org.folkmoot.people.Persons;
import org.folkmoot.register.Entry;
import org.folkmoot.web.Decision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives an organisation whose contacts cannot be reached a new one: two of the staff, with word to the address that the
 * register holds. Called in the open inside transaction of the place.
 */
@Component
class Recoveries {

    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final Persons persons;
    private final Mailbox mailbox;
    private final Letters letters;
    private final InstantSource clock;

    Recoveries(
            JdbcClient jdbc,
            Contacts contacts,
            Persons persons,
            Mailbox mailbox,
            Letters letters,
            InstantSource clock) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.persons = persons;
        this.mailbox = mailbox;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * What stands for letters and for a new contact.
     *
     * @param mailbox the address that the staff took from a register, if they did
     * @param said the address that a source says, if one does
     */
    record Standing(Optional<Recovery> recovery, Optional<EmailAddress> mailbox, Optional<EmailAddress> said) {}

    Standing standing(UUID organisation) {
        return jdbc.sql("""
                        select m.email as mailbox, (select s.email from register_said_mailbox s
                                where s.organisation = one order by s.rank limit 1) as said, r.id, r.organisation, r.email, r.name, r.proposed_by, r.proposed_at
                        from (select cast(? as uuid) as one) asked
                        left join register_mailbox m on m.organisation = one
                        left join register_recovery r
                            on r.organisation = one and r.seconded_at is null and r.withdrawn is null""")
                .param(organisation)
                .query((row, _) -> new Standing(
                        row.getObject("id") == null ? Optional.empty() : Optional.of(recovery(row)),
                        Optional.ofNullable(row.getString("mailbox")).flatMap(EmailAddress::read),
                        Optional.ofNullable(row.getString("said")).flatMap(EmailAddress::read)))
                .single();
    }

    /** The proposal that stands, while nobody else can agree to it. */
    Optional<Recovery> open(UUID organisation) {
        return jdbc.sql("""
                        select * from register_recovery
                        where organisation = ? and seconded_at is null and withdrawn is null for update""")
                .param(organisation)
                .query((row, _) -> recovery(row))
                .optional();
    }

    /** Proposes a new contact; of two proposals at once the first stays. */
    void propose(UUID organisation, EmailAddress email, String name, UUID by) {
        var now = clock.instant();
        jdbc.sql("""
                        insert into register_recovery (id, organisation, email, name, proposed_by, proposed_at)
                        values (?, ?, ?, ?, ?, ?::timestamptz) on conflict do nothing""")
                .params(FreshId.at(now), organisation, email.text(), name, by, now.toString())
                .update();
    }

    void withdraw(Recovery recovery) {
        jdbc.sql("update register_recovery set withdrawn = ?::timestamptz where id = ?")
                .params(clock.instant().toString(), recovery.id())
                .update();
    }

    /** The second of the staff agrees: the former contacts' roles end, the new one's begins, everyone is told. */
    Decision second(Locality place, Entry entry, Recovery recovery, UUID by) {
        if (recovery.by().equals(by)) {
            return Decision.refused(
                    "second-person",
                    "It takes two people: somebody else of the staff must agree to what you proposed.");
        }
        var email = new EmailAddress(recovery.email());
        var person = persons.of(email, recovery.name());
        var before = contacts.of(place, entry.id());
        var given = contacts.give(place, person.id(), entry.id(), by);
        if (given instanceof Decision.Refused) {
            return given;
        }
        before.stream()
                .filter(contact -> !contact.person().id().equals(person.id()))
                .forEach(contact -> contacts.end(place, contact.person().id(), entry.id(), by));
        jdbc.sql("update register_recovery set seconded_by = ?, seconded_at = ?::timestamptz where id = ?")
                .params(by, clock.instant().toString(), recovery.id())
                .update();
        letters.recovered(place, entry, email, true);
        mailbox.of(entry.id())
                .filter(held -> !held.equals(email))
                .ifPresent(held -> letters.recovered(place, entry, held, false));
        return given;
    }

    private static Recovery recovery(ResultSet row) throws SQLException {
        return new Recovery(
                row.getObject("id", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getString("email"),
                row.getString("name"),
                row.getObject("proposed_by", UUID.class),
                row.getTimestamp("proposed_at").toInstant());
    }
}
