package org.folkmoot.support.health;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.jobs.Job;
import org.folkmoot.people.HeldSeat;
import org.folkmoot.people.Person;
import org.folkmoot.people.Persons;
import org.folkmoot.people.Seats;
import org.folkmoot.post.Letter;
import org.folkmoot.post.Outbox;
import org.folkmoot.post.Purpose;
import org.folkmoot.register.Entry;
import org.folkmoot.register.Register;
import org.folkmoot.web.Role;
import org.folkmoot.web.SiteAddress;
import org.folkmoot.web.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes to the contacts of a group that wants it, a year after it finished a check and has begun no other. The letter
 * says nothing of the answers; it can be stopped like every reminder, and by the group on the page of the check.
 */
@Configuration(proxyBeanMethods = false)
class YearLater {

    private static final Duration EVERY = Duration.ofHours(12);
    private static final Duration YEAR = Duration.ofDays(365);
    private static final int AT_ONCE = 50;

    private static final String DUE = """
            update support_health_check set reminded = :now::timestamptz where id in (
                select c.id from support_health_check c
                where c.remind and c.reminded is null and c.finished < :year::timestamptz
                and not exists (select 1 from support_health_check n
                    where n.organisation = c.organisation and n.begun > c.finished)
                order by c.finished limit :most for update skip locked)
            returning organisation""";

    private final Transactions transactions;
    private final Localities localities;
    private final JdbcClient jdbc;
    private final Register register;
    private final Seats seats;
    private final Persons persons;
    private final Outbox outbox;
    private final SiteAddress site;
    private final InstantSource clock;

    YearLater(
            Transactions transactions,
            Localities localities,
            JdbcClient jdbc,
            Register register,
            Seats seats,
            Persons persons,
            Outbox outbox,
            SiteAddress site,
            InstantSource clock) {
        this.transactions = transactions;
        this.localities = localities;
        this.jdbc = jdbc;
        this.register = register;
        this.seats = seats;
        this.persons = persons;
        this.outbox = outbox;
        this.site = site;
        this.clock = clock;
    }

    @Bean
    Job supportHealthReminders() {
        return new Job("support-health-reminders", EVERY, () -> localities.all().forEach(this::remind));
    }

    /** Reminds all that are due; says how many groups. */
    int remind(Locality place) {
        var reminded = 0;
        for (int some = remindSome(place); some > 0; some = remindSome(place)) {
            reminded += some;
        }
        return reminded;
    }

    private int remindSome(Locality place) {
        return transactions.inside(place, () -> {
            var now = clock.instant();
            var due = jdbc.sql(DUE)
                    .param("now", now.toString())
                    .param("year", now.minus(YEAR).toString())
                    .param("most", AT_ONCE)
                    .query((row, _) -> row.getObject(1, UUID.class))
                    .list();
            if (!due.isEmpty()) {
                var funders = counterparts(place);
                register.find(due)
                        .values()
                        .forEach(group -> outbox.queue(contacts(place, group, funders).stream()
                                .map(person -> letter(place, group, person))
                                .toList()));
            }
            return due.size();
        });
    }

    private Set<UUID> counterparts(Locality place) {
        return seats.ofPlace(place).stream()
                .filter(seat -> seat.role() == Role.COUNTERPART)
                .map(HeldSeat::person)
                .collect(Collectors.toSet());
    }

    private List<Person> contacts(Locality place, Entry group, Set<UUID> funders) {
        var ids = seats.ofOrganisation(place, group.id()).stream()
                .filter(seat -> seat.role() == Role.CONTACT)
                .map(HeldSeat::person)
                .filter(person -> !funders.contains(person))
                .toList();
        return persons.find(ids).values().stream()
                .filter(person -> !person.email().isEmpty())
                .toList();
    }

    private Letter letter(Locality place, Entry group, Person to) {
        var t = Words.english();
        var heading = t.say("A year ago you went through your health check");
        var paragraphs = List.of(
                t.say(
                        "{0} asked itself how it is doing. Would you like to look again? Last year’s answers stand beside this year’s.",
                        group.name()),
                t.say(
                        "It is yours: nobody else sees it unless you share it, and nothing depends on it. If you would rather not, do nothing."));
        var href = site.of("/sign-in?back=/" + place.name() + "/my/organisations/" + group.id() + "/health-check");
        return new Letter(
                to.name(),
                to.email(),
                Purpose.REMINDER,
                heading,
                (output, forms) ->
                        JtereminderGenerated.render(output, forms, heading, paragraphs, t.say("Look again"), href));
    }
}
