package org.folkmoot.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.Locality;
import org.folkmoot.log.Act;
import org.folkmoot.log.Kind;
import org.folkmoot.log.Log;
import org.folkmoot.membership.MemberList.State;
import org.folkmoot.people.EmailAddress;
import org.folkmoot.people.Person;
import org.folkmoot.people.Persons;
import org.folkmoot.place.Places;
import org.folkmoot.register.Folded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings in the rows of a confirmed list, a few hundred in each transaction, which also keeps how far it is: a node that
 * dies leaves the rest to another, and nothing is brought twice.
 */
@Component
class Bringing {

    static final int AT_ONCE = 250;

    private final MemberLists lists;
    private final Writing writing;
    private final Schemes schemes;
    private final Persons persons;
    private final Places places;
    private final Log log;
    private final JdbcClient jdbc;
    private final Clock clock;

    Bringing(
            MemberLists lists,
            Writing writing,
            Schemes schemes,
            Persons persons,
            Places places,
            Log log,
            JdbcClient jdbc,
            Clock clock) {
        this.lists = lists;
        this.writing = writing;
        this.schemes = schemes;
        this.persons = persons;
        this.places = places;
        this.log = log;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Brings in the next rows of a list that waits, in the open transaction; whether there were any. */
    boolean step(Locality place) {
        var waiting = lists.nextWaiting();
        waiting.ifPresent(list -> new Run(place, list).step());
        return waiting.isPresent();
    }

    /** Who each organisation of the list is, as far as it is known. */
    private record Who(@Nullable UUID listed, @Nullable UUID member) {}

    private final class Run {

        private final MemberList list;
        private final LocalDate today;
        private final String currency;
        private final IncomingReader reader;
        private final Map<Long, String> parties = new HashMap<>();
        private final List<StagedRow> rows;

        Run(Locality place, MemberList list) {
            this.list = list;
            this.today = LocalDate.ofInstant(
                    clock.instant(), ZoneId.of(places.settings(place).zone()));
            this.currency = places.pack(place).currency().getCurrencyCode();
            var all = lists.rows(list.id());
            this.reader = new IncomingReader(list.mapping(), places.pack(place), all);
            this.rows = next(all);
        }

        private List<StagedRow> next(List<StagedRow> all) {
            jdbc.sql("""
                            select line, party from membership_import_row
                            where import = ? and line > ? and outcome in ('take', 'repeat') order by line limit ?""").params(list.id(), list.doneTo(), AT_ONCE).query(row -> {
                parties.put(row.getLong("line"), row.getString("party"));
            });
            return all.stream().filter(row -> parties.containsKey(row.line())).toList();
        }

        void step() {
            rows.forEach(row -> {
                if (reader.read(row) instanceof Incoming incoming) {
                    take(incoming, parties.getOrDefault(row.line(), ""));
                }
            });
            if (rows.isEmpty()) {
                lists.state(list.id(), State.DONE, "finished_at");
                log.stage(Act.of(Kind.IMPORTED).fact("kind", "members").fact("rows", list.rows()));
            } else {
                jdbc.sql("update membership_import set done_to = ? where id = ?")
                        .params(rows.getLast().line(), list.id())
                        .update();
            }
        }

        private void take(Incoming incoming, String party) {
            var group = party.isEmpty() ? null : member(incoming, party);
            var person = person(incoming.human(), group);
            var member = group != null
                    ? group
                    : writing.person(person.orElseThrow(), incoming.human().called(), list.id());
            if (group != null) {
                person.ifPresent(
                        id -> writing.contact(group, id, incoming.human().job(), list.id()));
            }
            if (incoming.joining().isMember()) {
                membership(member, incoming);
            }
            wishes(member, person, incoming.wishes());
        }

        private UUID member(Incoming incoming, String party) {
            var who = jdbc.sql("select listed, member from membership_import_party where import = ? and key = ?")
                    .params(list.id(), party)
                    .query((row, _) ->
                            new Who(row.getObject("listed", UUID.class), row.getObject("member", UUID.class)))
                    .single();
            if (who.member() != null) {
                return who.member();
            }
            var member = who.listed() == null
                    ? writing.add(null, null, incoming.group(), list.id())
                    : writing.listed(who.listed(), incoming.group(), list.id());
            jdbc.sql("update membership_import_party set member = ? where import = ? and key = ?")
                    .params(member, list.id(), party)
                    .update();
            return member;
        }

        private Optional<UUID> person(Incoming.Human human, @Nullable UUID member) {
            if (!human.isKnown()) {
                return Optional.empty();
            }
            var email = EmailAddress.read(human.email());
            var known = email.isPresent() ? persons.find(email.get()) : byName(human, member);
            return Optional.of(known.orElseGet(() -> add(human, email)).id());
        }

        /** Somebody without an address is the contact of the same name. */
        private Optional<Person> byName(Incoming.Human human, @Nullable UUID member) {
            if (member == null) {
                return Optional.empty();
            }
            var contacts = jdbc.sql("select person from membership_contact where member = ?")
                    .param(member)
                    .query((row, _) -> row.getObject(1, UUID.class))
                    .list();
            return persons.find(contacts).values().stream()
                    .filter(person -> Folded.of(person.name()).equals(Folded.of(human.name())))
                    .findFirst();
        }

        private Person add(Incoming.Human human, Optional<EmailAddress> email) {
            var person = email.map(address -> persons.of(address, human.name()))
                    .orElseGet(() -> persons.unaddressed(human.name(), human.phone()));
            if (email.isPresent() && !human.phone().isEmpty()) {
                persons.change(person, person.name(), human.phone(), null);
            }
            jdbc.sql("insert into membership_import_person (import, person) values (?, ?) on conflict do nothing")
                    .params(list.id(), person.id())
                    .update();
            return person;
        }

        private void membership(UUID member, Incoming incoming) {
            var joining = incoming.joining();
            var scheme = schemes.named(joining.scheme(), joining.company(), list.id());
            var membership = writing.membership(member, scheme.id(), list.id());
            facts(joining, scheme).forEach(fact -> writing.fact(membership, fact, list.id(), null));
            dues(membership, incoming.dues(), joining.until());
        }

        /** Without any day the list only says that it was a member when it came. */
        private List<Fact> facts(Incoming.Joining joining, Scheme scheme) {
            var until = joining.until() == null && joining.renewed() != null
                    ? scheme.from(joining.renewed())
                    : joining.until();
            var facts = new ArrayList<Fact>();
            if (joining.joined() != null) {
                facts.add(new Fact(Fact.Kind.JOINED, joining.joined(), notBefore(joining.joined(), until)));
            }
            if (joining.renewed() != null && !joining.renewed().equals(joining.joined())) {
                facts.add(new Fact(Fact.Kind.RENEWED, joining.renewed(), notBefore(joining.renewed(), until)));
            }
            if (facts.isEmpty()) {
                var day = until != null && until.isBefore(today) ? until : today;
                var before = joining.ended() != null && joining.ended().isBefore(day) ? joining.ended() : day;
                facts.add(new Fact(Fact.Kind.NOTED, before, notBefore(before, until)));
            }
            if (joining.ended() != null) {
                facts.add(new Fact(Fact.Kind.ENDED, joining.ended(), null));
            } else if (joining.over() && (until == null || !until.isBefore(today))) {
                facts.add(new Fact(Fact.Kind.ENDED, today, null));
            }
            return facts;
        }

        private static @Nullable LocalDate notBefore(LocalDate day, @Nullable LocalDate until) {
            return until != null && until.isBefore(day) ? day : until;
        }

        private void dues(UUID membership, Incoming.Dues dues, @Nullable LocalDate until) {
            var amount = dues.due() == null ? dues.paid() : dues.due();
            if (amount == null) {
                return;
            }
            var due = Optional.ofNullable(dues.dueOn())
                    .or(() -> Optional.ofNullable(dues.paidOn()))
                    .or(() -> Optional.ofNullable(until))
                    .orElse(today);
            var fee = writing.fee(membership, due, new Money(amount, currency), list.id());
            if (dues.paid() != null && dues.paid().signum() > 0) {
                var day = dues.paidOn() == null ? due : dues.paidOn();
                writing.payment(fee, day, new Money(dues.paid(), currency), list.id(), null);
            }
        }

        private void wishes(UUID member, Optional<UUID> person, Incoming.Wishes wishes) {
            wishes.interests().forEach(words -> writing.interest(member, words, list.id()));
            if (!wishes.notes().isEmpty()) {
                writing.note(member, wishes.notes(), list.id(), null);
            }
            person.filter(_ -> wishes.bulletin() != null).ifPresent(id -> consent(id, wishes));
        }

        /** A refusal that is known is not undone by a list that gives no day for its yes. */
        private void consent(UUID person, Incoming.Wishes wishes) {
            var given = Boolean.TRUE.equals(wishes.bulletin());
            var refused =
                    writing.consent(person).filter(known -> !known.given()).isPresent();
            if (given && refused && wishes.day() == null) {
                return;
            }
            var day = wishes.day() == null ? today : wishes.day();
            writing.consent(person, new Consent(given, day, wishes.wording(), list.fileName()), list.id(), null);
        }
    }
}
