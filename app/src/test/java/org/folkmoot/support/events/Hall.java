package org.folkmoot.support.events;

import static org.folkmoot.register.AnOrganisation.anOrganisation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.folkmoot.Client;
import org.folkmoot.Fresh;
import org.folkmoot.InPlace;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.people.Somebody;
import org.folkmoot.place.Settings;
import org.folkmoot.register.Lists;
import org.folkmoot.register.Register;
import org.folkmoot.web.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A place with an adviser who makes events, for tests. */
@Component
final class Hall {

    static final String BAND = "GB-CHC-1193780";
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Fresh fresh;
    private final Somebody somebody;
    private final Lists lists;
    private final Register register;
    private final Transactions transactions;
    private final EventJobs jobs;
    private final JdbcClient jdbc;

    Hall(
            Fresh fresh,
            Somebody somebody,
            Lists lists,
            Register register,
            Transactions transactions,
            EventJobs jobs,
            JdbcClient jdbc) {
        this.fresh = fresh;
        this.somebody = somebody;
        this.lists = lists;
        this.register = register;
        this.transactions = transactions;
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    /** A new one, of which nothing is left from earlier tests. */
    In fresh(int port, String name) {
        var place = fresh.place(
                name, new Settings(name, name, "england-and-wales", "Europe/London", "", "a@b.example", false, false));
        lists.organisations(
                place,
                "list",
                "2026-01-01",
                anOrganisation().named("Larkhill Brass Band").numbered(BAND),
                anOrganisation().named("Pump House Friends").numbered("GB-CHC-1000001"));
        var amal = somebody.with(port, place, "amal-of-" + name, Role.ADVISER);
        return new In(this, port, place, amal, new Client(port, ""));
    }

    /** One of them. */
    record In(Hall hall, int port, Locality place, Client amal, Client anyone) implements InPlace {

        String desk(String rest) {
            return "/" + place.name() + "/desk/events" + rest;
        }

        String events(String rest) {
            return "/" + place.name() + "/events" + rest;
        }

        /** The day that is so many days from now. */
        static LocalDate in(int days) {
            return LocalDate.now(LONDON).plusDays(days);
        }

        /** Makes an event of these fields, with others as is usual; its id. */
        UUID make(String... fields) {
            var made = Client.location(amal.post(desk("/new"), with(fields)));
            return UUID.fromString(made.substring(made.lastIndexOf('/') + 1));
        }

        /** The usual fields of a form, but for these. */
        static String[] with(String... fields) {
            var all = new ArrayList<>(List.of(
                    "title",
                    "Be a treasurer",
                    "words",
                    "Accounts without fear.",
                    "day",
                    in(30).toString(),
                    "from",
                    "10:00",
                    "to",
                    "12:30",
                    "venue",
                    "Larkhill Library"));
            var given = Arrays.asList(fields);
            for (var i = 0; i < given.size(); i += 2) {
                var at = all.indexOf(given.get(i));
                if (at >= 0 && at % 2 == 0) {
                    all.set(at + 1, given.get(i + 1));
                } else {
                    all.addAll(given.subList(i, i + 2));
                }
            }
            return all.toArray(String[]::new);
        }

        /** Somebody books, and the job takes it in. */
        void book(UUID event, String name, String... fields) {
            leave(event, name, fields);
            takeIn();
        }

        /** Somebody books, and nobody has looked yet. */
        void leave(UUID event, String name, String... fields) {
            var all = new ArrayList<>(List.of("name", name));
            all.addAll(List.of(fields));
            if (!all.contains("email")) {
                all.addAll(List.of("email", email(name)));
            }
            Client.location(anyone.post(events("/" + event + "/book"), all.toArray(String[]::new)));
        }

        static String email(String name) {
            return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@people.example";
        }

        void takeIn() {
            hall.jobs.takeIn(place);
        }

        void passOn() {
            hall.jobs.passOn(place);
        }

        /** Presses a button behind a link of somebody's letters. */
        void press(UUID event, String what, String name, String... fields) {
            var token = text("select token from support_booking where email = '" + email(name) + "' and event = '"
                    + event + "' and ended is null");
            var answer = anyone.post(events("/" + event + "/" + what + "/" + token), fields);
            if (answer.statusCode() != 200) {
                throw new AssertionError(answer.statusCode() + "\n" + answer.body());
            }
            takeIn();
        }

        /** "place", "offered", "waiting" or how it ended, of somebody's newest booking. */
        String state(UUID event, String name) {
            return texts("select case when ended is not null then ended_by when placed is not null then 'place'"
                            + " when offered is not null then 'offered' else 'waiting' end from support_booking where email = '"
                            + email(name) + "' and event = '" + event + "' order by arrived desc, id desc limit 1")
                    .stream()
                    .findFirst()
                    .orElse("nothing");
        }

        /** The subjects of the letters to somebody, in their order, without the title of the event. */
        List<String> letters(String name) {
            return texts("select split_part(subject, ':', 1) from post_message where email = '" + email(name)
                    + "' order by id");
        }

        /** Moves an event that is to come into the past, so that it ended a number of hours ago. */
        void over(UUID event, int hours) {
            change("update support_event set starts = now() - interval '" + (hours + 2)
                    + " hours', book_until = now() - interval '" + (hours + 2) + " hours', ends = now() - interval '"
                    + hours + " hours' where id = '" + event + "'");
        }

        UUID organisation(String address) {
            return inside(() -> hall.register.named(address).orElseThrow().id());
        }

        Client contact(String name, UUID organisation) {
            return hall.somebody.contact(port, place, name + "-of-" + place.name(), organisation);
        }

        Client with(String name, Role... roles) {
            return hall.somebody.with(port, place, name + "-of-" + place.name(), roles);
        }

        UUID person(String name) {
            return hall.somebody.person(place, name + "-of-" + place.name());
        }

        @Override
        public Transactions transactions() {
            return hall.transactions;
        }

        @Override
        public JdbcClient jdbc() {
            return hall.jdbc;
        }
    }
}
