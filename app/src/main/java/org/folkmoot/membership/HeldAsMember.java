package org.folkmoot.membership;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.people.Held;
import org.folkmoot.people.HeldItem;
import org.folkmoot.people.Naming;
import org.folkmoot.people.Persons;
import org.folkmoot.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is kept about a person here: whom they speak for, their own memberships, what they agreed to, and notes about
 * them. A note on an organisation is about a person where that person is the only one who speaks for it.
 */
@Component
class HeldAsMember implements Held {

    private static final String ALONE = """
            (select c.member from membership_contact c where c.person = :person and not exists (
                select 1 from membership_contact o where o.member = c.member and o.person <> :person)
             union select id from membership_member where person = :person)""";

    private static final String OWN = "(select id from membership_member where person = :person)";

    private final JdbcClient jdbc;
    private final Persons persons;

    HeldAsMember(JdbcClient jdbc, Persons persons) {
        this.jdbc = jdbc;
        this.persons = persons;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<HeldItem> about(UUID person, String email, Words t) {
        var items = new ArrayList<HeldItem>();
        items.addAll(items(
                person,
                t.say("You as a contact"),
                "select c.name, x.job from membership_contact x join membership_card c on c.id = x.member"
                        + " where x.person = :person order by c.sort_name",
                Map.of("name", t.say("Organisation"), "job", t.say("Role"))));
        items.addAll(items(
                person,
                t.say("A membership of yours"),
                "select s.scheme_name, s.since, nullif(s.until, 'infinity') as until from membership_standing s"
                        + " join membership_member m on m.id = s.member where m.person = :person order by s.since",
                Map.of("scheme_name", t.say("Kind"), "since", t.say("Since"), "until", t.say("Until"))));
        items.addAll(items(
                person,
                t.say("What you said about the bulletin"),
                "select case when given then 'yes' else 'no' end as given, day, wording, source"
                        + " from membership_consent where person = :person order by day, noted_at",
                Map.of(
                        "given", t.say("Answer"),
                        "day", t.say("On"),
                        "wording", t.say("What was asked"),
                        "source", t.say("Where it comes from"))));
        items.addAll(items(
                person,
                t.say("A note about you"),
                "select text, noted_at::date as day from membership_note where member in " + ALONE
                        + " order by noted_at",
                Map.of("text", t.say("Note"), "day", t.say("Written on"))));
        persons.find(person)
                .map(known -> Naming.of(known, email))
                .ifPresent(naming -> naming(naming, person)
                        .forEach(note -> items.add(new HeldItem(
                                t.say("A note of the staff that names you"),
                                Map.of(t.say("Note"), naming.shown(note.text()))))));
        return items;
    }

    private record Written(UUID id, String text) {}

    /** Notes on others that name the person. */
    private List<Written> naming(Naming naming, UUID person) {
        return jdbc
                .sql("select id, text from membership_note where text ilike any(:like) and member not in " + ALONE
                        + " order by noted_at, id")
                .param("like", naming.like())
                .param("person", person)
                .query((row, _) -> new Written(row.getObject("id", UUID.class), row.getString("text")))
                .list()
                .stream()
                .filter(note -> naming.in(note.text()))
                .toList();
    }

    /** Takes the person out of what stays. */
    private void redact(Naming naming) {
        jdbc
                .sql("select id, text from membership_note where text ilike any(?)")
                .param(naming.like())
                .query((row, _) -> new Written(row.getObject("id", UUID.class), row.getString("text")))
                .list()
                .stream()
                .filter(note -> naming.in(note.text()))
                .forEach(note -> jdbc.sql("update membership_note set text = ? where id = ?")
                        .params(naming.redacted(note.text()), note.id())
                        .update());
    }

    private List<HeldItem> items(UUID person, String kind, String sql, Map<String, String> words) {
        return jdbc.sql(sql)
                .param("person", person)
                .query((row, _) -> {
                    var fields = new LinkedHashMap<String, String>();
                    for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        var name = words.getOrDefault(row.getMetaData().getColumnLabel(column), "");
                        var value = row.getString(column);
                        fields.put(name, value == null ? "" : value);
                    }
                    return new HeldItem(kind, fields);
                })
                .list();
    }

    @Override
    public List<String> erase(UUID person, String email, Words t) {
        var stays = new ArrayList<>(notesThatStay(person, t));
        run("delete from membership_note where member in " + OWN, person);
        persons.find(person).map(known -> Naming.of(known, email)).ifPresent(this::redact);
        run("delete from membership_interest where member in " + OWN, person);
        run("delete from membership_consent where person = :person", person);
        run("delete from membership_contact where person = :person", person);
        run("delete from membership_import_person where person = :person", person);
        stays.addAll(membershipsThatStay(person, t));
        run(
                "update membership_member set name = '', sort_name = '', person = null, touched = now()"
                        + " where person = :person",
                person);
        return stays;
    }

    private List<String> notesThatStay(UUID person, Words t) {
        var any = count(
                "select count(*) from membership_note n join membership_contact c on c.member = n.member"
                        + " where c.person = :person",
                person);
        return any > 0
                ? List.of(
                        t.say(
                                "Notes on organisations that you spoke for stay, since they are about these organisations. Your name and address are taken out of them."))
                : List.of();
    }

    private List<String> membershipsThatStay(UUID person, Words t) {
        var any = count(
                "select count(*) from membership_membership x join membership_member m on m.id = x.member"
                        + " where m.person = :person",
                person);
        return any > 0
                ? List.of(
                        t.say(
                                "That there was a membership, from when to when, and what was paid for it, stays for the accounts. Nothing says any more that it was yours."))
                : List.of();
    }

    private int run(String sql, UUID person) {
        return jdbc.sql(sql).param("person", person).update();
    }

    private long count(String sql, UUID person) {
        return jdbc.sql(sql).param("person", person).query(Long.class).single();
    }
}
