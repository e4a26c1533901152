package org.folkmoot.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.folkmoot.people.Held;
import org.folkmoot.people.HeldItem;
import org.folkmoot.people.NamedIn;
import org.folkmoot.people.NamedText;
import org.folkmoot.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is kept about a person here: whom they speak for, their own memberships, what they agreed to, and notes about
 * them. A note on an organisation is about a person where that person is the only one who speaks for it.
 */
@Component
class HeldAsMember implements Held, NamedIn {

    private static final String ALONE = """
            (select c.member from membership_contact c where c.person = :person and not exists (
                select 1 from membership_contact o where o.member = c.member and o.person <> :person)
             union select id from membership_member where person = :person)""";

    private static final String OWN = "(select id from membership_member where person = :person)";

    private static final String ALL = """
            select 'contact' as kind, 1 as turn, c.sort_name as sorted, c.name as field1, x.job as field2,
                null as field3, null as field4
            from membership_contact x join membership_card c on c.id = x.member where x.person = :person
            union all
            select 'membership', 2, s.since::text, s.scheme_name, s.since::text, nullif(s.until, 'infinity')::text, null
            from membership_standing s join membership_member m on m.id = s.member where m.person = :person
            union all
            select 'consent', 3, day || ' ' || noted_at, case when given then 'yes' else 'no' end, day::text, wording,
                source
            from membership_consent where person = :person
            union all
            select 'note', 4, noted_at::text, text, noted_at::date::text, null, null
            from membership_note where member in {alone}
            order by turn, sorted""".replace("{alone}", ALONE);

    private final JdbcClient jdbc;

    HeldAsMember(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<HeldItem> about(UUID person, String email, Words t) {
        return jdbc.sql(ALL)
                .param("person", person)
                .query((row, _) -> item(row, t))
                .list();
    }

    private static HeldItem item(ResultSet row, Words t) throws SQLException {
        return switch (row.getString("kind")) {
            case "contact" -> item(row, t.say("You as a contact"), t.say("Organisation"), t.say("Role"));
            case "membership" ->
                item(row, t.say("A membership of yours"), t.say("Kind"), t.say("Since"), t.say("Until"));
            case "consent" ->
                item(
                        row,
                        t.say("What you said about the bulletin"),
                        t.say("Answer"),
                        t.say("On"),
                        t.say("What was asked"),
                        t.say("Where it comes from"));
            default -> item(row, t.say("A note about you"), t.say("Note"), t.say("Written on"));
        };
    }

    private static HeldItem item(ResultSet row, String kind, String... names) throws SQLException {
        var fields = new LinkedHashMap<String, String>();
        for (var i = 0; i < names.length; i++) {
            var value = row.getString("field" + (i + 1));
            fields.put(names[i], value == null ? "" : value);
        }
        return new HeldItem(kind, fields);
    }

    @Override
    public List<NamedText> texts() {
        return List.of(NamedText.of("membership_note", "text", t -> t.say("A note of the staff that names you")));
    }

    @Override
    public List<String> erase(UUID person, String email, Words t) {
        var stays = new ArrayList<>(notesThatStay(person, t));
        run("delete from membership_note where member in " + OWN, person);
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
                ? List.of(t.say(
                        "Notes on organisations that you spoke for stay, since they are about these organisations."))
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
