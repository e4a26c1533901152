package org.folkmoot.membership;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.folkmoot.register.Folded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds members, memberships and what belongs to them; never changes what is there already. */
@Component
class Writing {

    private final JdbcClient jdbc;
    private final Clock clock;

    Writing(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private UUID id() {
        return FreshId.at(clock.instant());
    }

    /** The member that is this organisation of the register; made where there is none. */
    UUID listed(UUID organisation, Incoming.Group group, @Nullable UUID source) {
        return jdbc.sql("select id from membership_member where organisation = ?")
                .param(organisation)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> add(organisation, null, group, source));
    }

    /** The member that is this person; made where there is none. */
    UUID person(UUID person, String name, @Nullable UUID source) {
        return jdbc.sql("select id from membership_member where person = ?")
                .param(person)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> add(null, person, new Incoming.Group(name, List.of(), ""), source));
    }

    /** A new member, which may be on the register or a person. */
    UUID add(@Nullable UUID organisation, @Nullable UUID person, Incoming.Group group, @Nullable UUID source) {
        var id = id();
        jdbc.sql("""
                        insert into membership_member
                            (id, organisation, person, name, sort_name, org_ids, postcode, import)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(organisation)
                .param(person)
                .param(group.name())
                .param(Folded.of(group.name()))
                .param(group.orgIds().toArray(String[]::new))
                .param(group.postcode())
                .param(source)
                .update();
        return id;
    }

    void contact(UUID member, UUID person, String job, @Nullable UUID source) {
        jdbc.sql("""
                        insert into membership_contact (member, person, job, import) values (?, ?, ?, ?)
                        on conflict do nothing""").param(member).param(person).param(job).param(source).update();
    }

    /** The membership of this kind; made where there is none. */
    UUID membership(UUID member, UUID scheme, @Nullable UUID source) {
        jdbc.sql("""
                        insert into membership_membership (id, member, scheme, import) values (?, ?, ?, ?)
                        on conflict (member, scheme) do nothing""").param(id()).param(member).param(scheme).param(source).update();
        return jdbc.sql("select id from membership_membership where member = ? and scheme = ?")
                .param(member)
                .param(scheme)
                .query(UUID.class)
                .single();
    }

    /** Adds a fact, unless the same is known already. */
    void fact(UUID membership, Fact fact, @Nullable UUID source, @Nullable UUID by) {
        jdbc.sql("""
                        insert into membership_fact (id, membership, kind, day, until, import, noted_by, noted_at)
                        select ?, ?, ?, ?, ?, ?, ?, ?
                        where not exists (select 1 from membership_fact f
                            where f.membership = ? and f.kind = ? and f.day = ?)""")
                .param(id())
                .param(membership)
                .param(fact.kind().code())
                .param(Date.valueOf(fact.day()))
                .param(date(fact.until()))
                .param(source)
                .param(by)
                .param(Timestamp.from(clock.instant()))
                .param(membership)
                .param(fact.kind().code())
                .param(Date.valueOf(fact.day()))
                .update();
    }

    UUID fee(UUID membership, LocalDate due, Money amount, @Nullable UUID source) {
        var id = id();
        jdbc.sql("""
                        insert into membership_fee (id, membership, due_on, amount, currency, import)
                        values (?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(membership)
                .param(Date.valueOf(due))
                .param(amount.amount())
                .param(amount.currency())
                .param(source)
                .update();
        return id;
    }

    void payment(UUID fee, LocalDate day, Money amount, @Nullable UUID source, @Nullable UUID by) {
        jdbc.sql("""
                        insert into membership_payment (id, fee, paid_on, amount, currency, import, noted_by)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(id())
                .param(fee)
                .param(Date.valueOf(day))
                .param(amount.amount())
                .param(amount.currency())
                .param(source)
                .param(by)
                .update();
    }

    void consent(UUID person, Consent consent, @Nullable UUID source, @Nullable UUID by) {
        jdbc.sql("""
                        insert into membership_consent
                            (id, person, purpose, given, day, wording, source, import, noted_by, noted_at)
                        values (?, ?, 'bulletin', ?, ?, ?, ?, ?, ?, ?)""")
                .param(id())
                .param(person)
                .param(consent.given())
                .param(Date.valueOf(consent.day()))
                .param(consent.wording())
                .param(consent.source())
                .param(source)
                .param(by)
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    /** What the person said last. */
    Optional<Consent> consent(UUID person) {
        return jdbc.sql("""
                        select given, day, wording, source from membership_consent
                        where person = ? and purpose = 'bulletin' order by day desc, noted_at desc limit 1""")
                .param(person)
                .query((row, _) -> new Consent(
                        row.getBoolean("given"),
                        row.getDate("day").toLocalDate(),
                        row.getString("wording"),
                        row.getString("source")))
                .optional();
    }

    void interest(UUID member, String words, @Nullable UUID source) {
        if (!Folded.of(words).isEmpty()) {
            jdbc.sql("""
                            insert into membership_interest (member, folded, words, import) values (?, ?, ?, ?)
                            on conflict do nothing""")
                    .param(member)
                    .param(Folded.of(words))
                    .param(words)
                    .param(source)
                    .update();
        }
    }

    void note(UUID member, String text, @Nullable UUID source, @Nullable UUID by) {
        jdbc.sql("insert into membership_note (id, member, text, import, noted_by, noted_at) values (?, ?, ?, ?, ?, ?)")
                .param(id())
                .param(member)
                .param(text)
                .param(source)
                .param(by)
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
