package org.folkmoot.membership;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.folkmoot.database.Locality;
import org.folkmoot.people.Person;
import org.folkmoot.people.Persons;
import org.folkmoot.place.Places;
import org.folkmoot.post.Letter;
import org.folkmoot.post.Outbox;
import org.folkmoot.post.Purpose;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reminds members by mail before a membership ends: once for each end, as many days before as the kind of membership
 * says, or not at all where it says none.
 */
@Component
class Reminders {

    private static final int AT_ONCE = 200;

    private final Persons persons;
    private final Places places;
    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final Clock clock;

    Reminders(Persons persons, Places places, Outbox outbox, JdbcClient jdbc, Clock clock) {
        this.persons = persons;
        this.places = places;
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A membership that ends soon, and to whom that is said; nobody where no one is known. */
    private record Due(UUID membership, @Nullable UUID person, String member, String scheme, LocalDate until) {}

    /** Queues what is due now in the open transaction; says for how many memberships. */
    int queue(Locality place) {
        var settings = places.settings(place);
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(settings.zone()));
        var due = due(today);
        var known = persons.find(due.stream()
                .map(Due::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var letters = new ArrayList<Letter>();
        for (var one : due) {
            var person = one.person() == null ? null : known.get(one.person());
            if (person != null && !person.email().isEmpty()) {
                letters.add(letter(person, one, settings.title()));
            }
        }
        outbox.queue(letters);
        var memberships = due.stream().map(Due::membership).distinct().toList();
        note(memberships);
        return memberships.size();
    }

    private List<Due> due(LocalDate today) {
        return jdbc.sql("""
                        select soon.membership, a.person, c.name, soon.scheme_name, soon.until from (
                            select st.membership, st.member, st.scheme_name, st.until from membership_standing st
                            join membership_scheme s on s.id = st.scheme
                            where not st.is_ended and st.until >= cast(:today as date)
                                and st.until <= cast(:today as date) + s.remind_days
                                and not exists (select 1 from membership_reminder r
                                    where r.membership = st.membership and r.until = st.until)
                            order by st.until, st.membership limit :most) soon
                        join membership_card c on c.id = soon.member
                        left join membership_addressee a on a.member = soon.member""")
                .param("today", Date.valueOf(today))
                .param("most", AT_ONCE)
                .query((row, _) -> new Due(
                        row.getObject("membership", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getString("name"),
                        row.getString("scheme_name"),
                        row.getDate("until").toLocalDate()))
                .list();
    }

    private void note(List<UUID> memberships) {
        jdbc.sql("""
                        insert into membership_reminder (membership, until, queued_at)
                        select st.membership, st.until, ? from membership_standing st
                        where st.membership = any(?) on conflict do nothing""")
                .param(Timestamp.from(clock.instant()))
                .param(memberships.toArray(UUID[]::new))
                .update();
    }

    private static Letter letter(Person person, Due due, String place) {
        var t = Words.english();
        var model = new ReminderModel(due.member(), due.scheme(), t.day(due.until()), place);
        return new Letter(
                person.name(),
                person.email(),
                Purpose.REMINDER,
                t.say("Your membership ends on {0}", model.until()),
                (output, forms) -> JtereminderGenerated.render(output, forms, t, model));
    }
}
