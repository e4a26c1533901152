package org.folkmoot.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.people.Held;
import org.folkmoot.people.HeldItem;
import org.folkmoot.people.Person;
import org.folkmoot.people.Persons;
import org.folkmoot.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What cases keep about a person: what they asked and wrote themselves. That somebody else's case names them is not told,
 * since it would tell that there is one; at an erasure name and address are taken out of every case all the same.
 */
@Component
class HeldInCases implements Held {

    private static final int SHORTEST = 5;

    private static final List<String> OWN = List.of(
            "delete from support_asked where email = :email",
            """
            delete from support_file f using support_entry e where e.id = f.entry and e.email = :email
            and not exists (select 1 from support_group g where g.case_id = e.case_id)""",
            """
            update support_entry e set words = :gone where e.email = :email and e.kind in ('asked', 'received')
            and not exists (select 1 from support_group g where g.case_id = e.case_id)""",
            """
            update support_case c set subject = '' where c.email = :email
            and not exists (select 1 from support_group g where g.case_id = c.id)""",
            "update support_entry set name = '', email = '' where email = :email",
            "update support_case set name = '', email = '', phone = '' where email = :email");

    /** Every text of cases in which others may have named somebody. */
    private static final Map<String, String> TEXTS = Map.of(
            "support_entry", "words",
            "support_case", "subject",
            "support_step", "words",
            "support_history", "words",
            "support_outcome", "words",
            "support_referral", "words");

    private final JdbcClient jdbc;
    private final Persons persons;

    HeldInCases(JdbcClient jdbc, Persons persons) {
        this.jdbc = jdbc;
        this.persons = persons;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public List<HeldItem> about(UUID person, String email, Words t) {
        return jdbc.sql("""
                        select c.reference, e.at, e.words from support_entry e join support_case c on c.id = e.case_id
                        where e.email = ? and e.kind in ('asked', 'received', 'phone', 'visit') order by e.at""")
                .param(email)
                .query((row, _) -> {
                    var fields = new LinkedHashMap<String, String>();
                    fields.put(t.say("Reference"), row.getString("reference"));
                    fields.put(t.say("When"), row.getTimestamp("at").toInstant().toString());
                    fields.put(t.say("What you said"), row.getString("words"));
                    return new HeldItem(t.say("What you asked our advisers"), fields);
                })
                .list();
    }

    @Override
    public List<String> erase(UUID person, String email, Words t) {
        OWN.forEach(statement -> jdbc.sql(statement)
                .param("email", email)
                .param("gone", t.say("(erased)"))
                .update());
        removed(email, t.say("[address removed]"));
        name(person).ifPresent(name -> removed(name, t.say("[name removed]")));
        return List.of(
                t.say(
                        "What you asked for a group stays with the group, without your name and addresses. What you asked for yourself is erased. Should letters or notes of others name you, your name and address are taken out of them. What the law makes us keep about people’s safety stays."));
    }

    /** A name of two words or more: one alone may be anybody's. */
    private Optional<String> name(UUID person) {
        return persons.find(person)
                .map(Person::name)
                .filter(name -> name.length() >= SHORTEST && name.strip().contains(" "));
    }

    private void removed(String text, String instead) {
        var pattern = "\\m"
                + text.strip().replaceAll("([^\\p{L}\\p{N}\\s])", "\\\\$1").replaceAll("\\s+", "\\\\s+") + "\\M";
        TEXTS.forEach((table, column) -> jdbc.sql("update " + table + " set " + column + " = regexp_replace(" + column
                        + ", :pattern, :instead, 'gi') where " + column + " ~* :pattern")
                .param("pattern", pattern)
                .param("instead", instead)
                .update());
    }
}
