package org.folkmoot.membership;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.folkmoot.people.Person;
import org.folkmoot.people.Persons;
import org.folkmoot.post.Letter;
import org.folkmoot.post.Outbox;
import org.folkmoot.post.Purpose;
import org.folkmoot.web.Decision;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes to members who agreed to it. */
@Component
class Bulletins {

    private static final String ALL =
            "select id, subject, text, interest, ward, written_at, queued_at, coalesce(queued, 0) as queued from membership_bulletin";

    private final Persons persons;
    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final Clock clock;

    Bulletins(Persons persons, Outbox outbox, JdbcClient jdbc, Clock clock) {
        this.persons = persons;
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Bulletin> newest() {
        return jdbc.sql(ALL + " order by written_at desc limit 50")
                .query((row, _) -> bulletin(row))
                .list();
    }

    Optional<Bulletin> find(UUID id) {
        return jdbc.sql(ALL + " where id = ?")
                .param(id)
                .query((row, _) -> bulletin(row))
                .optional();
    }

    UUID write(String subject, String text, String interest, String ward, @Nullable UUID by) {
        var now = clock.instant();
        var id = FreshId.at(now);
        jdbc.sql("""
                        insert into membership_bulletin (id, subject, text, interest, ward, by_person, written_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(subject)
                .param(text)
                .param(interest)
                .param(ward)
                .param(by)
                .param(Timestamp.from(now))
                .update();
        return id;
    }

    /** Whoever speaks for a member of that interest and ward, each person once. */
    Readership readership(Bulletin bulletin, LocalDate today) {
        var agreed = new ArrayList<UUID>();
        var others = new long[2];
        jdbc.sql("""
                        with meant as (
                            select distinct a.person from membership_card c
                            join membership_addressee a on a.member = c.id
                            join membership_standing st on st.member = c.id
                            where %s in ('current', 'overdue')
                                and (:ward = '' or c.ward = :ward)
                                and (:interest = '' or exists (select 1 from membership_interest i
                                    where i.member = c.id and i.folded = :interest)))
                        select m.person, (select o.given from membership_consent o
                            where o.person = m.person and o.purpose = 'bulletin'
                            order by o.day desc, o.noted_at desc limit 1) as given
                        from meant m order by m.person""".formatted(Status.SQL))
                .param("today", Date.valueOf(today))
                .param("ward", bulletin.ward())
                .param("interest", bulletin.interest())
                .query(row -> {
                    var given = row.getObject("given", Boolean.class);
                    if (given == null) {
                        others[1]++;
                    } else if (given) {
                        agreed.add(row.getObject("person", UUID.class));
                    } else {
                        others[0]++;
                    }
                });
        var addressed = persons.find(agreed).values().stream()
                .filter(person -> !person.email().isEmpty())
                .map(Person::id)
                .toList();
        return new Readership(addressed, others[0], others[1], agreed.size() - addressed.size());
    }

    /** Hands a bulletin to the post, once; says how many letters it became, or nothing where it was handed over before. */
    Optional<Integer> queue(UUID id, LocalDate today, String place) {
        var bulletin = jdbc.sql(ALL + " where id = ? and queued_at is null for update")
                .param(id)
                .query((row, _) -> bulletin(row))
                .optional();
        if (bulletin.isEmpty()) {
            return Optional.empty();
        }
        var readers = persons.find(readership(bulletin.get(), today).readers());
        var letters = readers.values().stream()
                .map(person -> letter(person, bulletin.get(), place))
                .toList();
        var taken = (int) outbox.queue(letters).stream()
                .filter(Decision.Allowed.class::isInstance)
                .count();
        jdbc.sql("update membership_bulletin set queued_at = ?, queued = ? where id = ?")
                .param(Timestamp.from(clock.instant()))
                .param(taken)
                .param(id)
                .update();
        return Optional.of(taken);
    }

    static Letter letter(Person person, Bulletin bulletin, String place) {
        return new Letter(
                person.name(),
                person.email(),
                Purpose.BULLETIN,
                bulletin.subject(),
                (output, forms) -> JtebulletinLetterGenerated.render(output, forms, Words.english(), bulletin, place));
    }

    private static Bulletin bulletin(ResultSet row) throws SQLException {
        var queued = row.getTimestamp("queued_at");
        return new Bulletin(
                row.getObject("id", UUID.class),
                row.getString("subject"),
                row.getString("text"),
                row.getString("interest"),
                row.getString("ward"),
                row.getTimestamp("written_at").toInstant(),
                queued == null ? null : queued.toInstant(),
                row.getInt("queued"));
    }
}
