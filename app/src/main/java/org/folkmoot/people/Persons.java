package org.folkmoot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.folkmoot.web.Decision;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people whom a place knows. Called in an inside transaction of the place. */
@Component
public class Persons {

    private static final String COLUMNS = "id, name, coalesce(email, '') as email, phone";

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Persons(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The person; nobody who was erased. */
    public Optional<Person> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from people_person where id = ? and erased is null")
                .param(id)
                .query((row, _) -> person(row))
                .optional();
    }

    /** The person of this address. */
    public Optional<Person> find(EmailAddress email) {
        return jdbc.sql("select " + COLUMNS + " from people_person where email = ? and erased is null")
                .param(email.text())
                .query((row, _) -> person(row))
                .optional();
    }

    /** The persons of these ids, by id; those who were erased are missing. */
    public Map<UUID, Person> find(Collection<UUID> ids) {
        var found = new HashMap<UUID, Person>();
        jdbc.sql("select " + COLUMNS + " from people_person where id = any(?) and erased is null")
                .param(ids.toArray(UUID[]::new))
                .query((row, _) -> person(row))
                .list()
                .forEach(person -> found.put(person.id(), person));
        return found;
    }

    /** The person of this address; made where there is none. A name that is known already is left as it is. */
    public Person of(EmailAddress email, String name) {
        var now = clock.instant();
        jdbc.sql("""
                        insert into people_person (id, name, email, created) values (?, ?, ?, ?::timestamptz)
                        on conflict (email) do update set name = excluded.name
                        where people_person.name = '' and excluded.name <> ''""")
                .params(FreshId.at(now), name.strip(), email.text(), now.toString())
                .update();
        return find(email).orElseThrow();
    }

    /**
     * Changes name and telephone, and keeps what they were.
     *
     * @param by who changes it, or null for the program
     */
    public void change(Person was, String name, String phone, @Nullable UUID by) {
        supersede(was.id(), "name", was.name(), name, by);
        supersede(was.id(), "phone", was.phone(), phone, by);
        jdbc.sql("update people_person set name = ?, phone = ? where id = ?")
                .params(name, phone, was.id())
                .update();
    }

    /**
     * Gives a person another address, and keeps what it was. Refused for whoever holds or held a role: with the address
     * they sign in, so only they may change it.
     *
     * @param by who changes it
     */
    public Decision readdress(Person was, EmailAddress email, UUID by) {
        var roles = jdbc.sql("select exists (select 1 from people_seat where person = ?)")
                .param(was.id())
                .query(Boolean.class)
                .single();
        if (roles) {
            return Decision.refused(
                    "has-roles",
                    "This person signs in with the address for a role, so only they may change it. Ask them, and choose something else here.");
        }
        if (find(email).filter(other -> !other.id().equals(was.id())).isPresent()) {
            return Decision.refused("taken", "Somebody else who is known here has this address.");
        }
        supersede(was.id(), "email", was.email(), email.text(), by);
        jdbc.sql("update people_person set email = ? where id = ?")
                .params(email.text(), was.id())
                .update();
        return Decision.allowed();
    }

    private void supersede(UUID person, String field, String was, String is, @Nullable UUID by) {
        if (!was.equals(is) && !was.isEmpty()) {
            var now = clock.instant();
            jdbc.sql("""
                            insert into people_history (id, person, field, was, changed_by, changed_at)
                            values (?, ?, ?, ?, ?, ?::timestamptz)""")
                    .param(FreshId.at(now))
                    .param(person)
                    .param(field)
                    .param(was)
                    .param(by)
                    .param(now.toString())
                    .update();
        }
    }

    /** The persons of these addresses, by address in small letters; the others are missing. */
    public Map<String, UUID> addressed(Collection<String> emails) {
        var found = new HashMap<String, UUID>();
        jdbc.sql("select email, id from people_person where email = any(?) and erased is null")
                .param(emails.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString("email"), row.getObject("id", UUID.class));
                });
        return found;
    }

    /** A person of whom no address is known: always a new one. */
    public Person unaddressed(String name, String phone) {
        var now = clock.instant();
        var person = new Person(FreshId.at(now), name.strip(), "", phone.strip());
        jdbc.sql("insert into people_person (id, name, phone, created) values (?, ?, ?, ?::timestamptz)")
                .params(person.id(), person.name(), person.phone(), now.toString())
                .update();
        return person;
    }

    /** Says whether single letters may do something in a person's browsers. */
    void shortcuts(UUID id, boolean on) {
        jdbc.sql("update people_person set shortcuts = ? where id = ?")
                .params(on, id)
                .update();
    }

    /** Takes away those of these persons who never held a role, as if they had never been known; says how many. */
    public int forget(Collection<UUID> ids) {
        return jdbc.sql("""
                        delete from people_person p where p.id = any(?)
                        and not exists (select 1 from people_seat s where p.id in (s.person, s.given_by, s.ended_by))""").param(ids.toArray(UUID[]::new)).update();
    }

    /** Forgets what names and telephones were before a time; says how many. */
    int forgetFormer(Instant before) {
        return jdbc.sql("delete from people_history where changed_at < ?::timestamptz")
                .param(before.toString())
                .update();
    }

    /** Erases everything that tells who the person was; their id stays, since acts name it. */
    void erase(UUID id) {
        jdbc.sql("delete from people_history where person = ?").param(id).update();
        jdbc.sql("update people_person set name = '', email = null, phone = '', note = '', erased = ?::timestamptz"
                        + " where id = ?")
                .params(clock.instant().toString(), id)
                .update();
    }

    /** Those whose name or address has these letters in it, by name; at most 50 of them. */
    List<Person> search(String words, int offset) {
        return jdbc.sql("select " + COLUMNS + """
                         from people_person where erased is null
                        and (? = '' or lower(name) like ? or email like ?)
                        order by lower(name), id limit 51 offset ?""")
                .params(words, like(words), like(words), offset)
                .query((row, _) -> person(row))
                .list();
    }

    private static String like(String words) {
        var text = words.toLowerCase(java.util.Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        return "%" + text + "%";
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class), row.getString("name"), row.getString("email"), row.getString("phone"));
    }
}
