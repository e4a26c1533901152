package org.folkmoot.support.health;

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
 * What health checks keep about a person: what they wrote themselves. That the check of some group names them is not
 * told, neither when they ask nor when they are erased, since it would tell that there is one; name and address are
 * taken out all the same.
 */
@Component
class HeldInChecks implements Held, NamedIn {

    private static final String OWN = """
            select o.organisation, a.at, a.asked as about, coalesce(a.comment, '') as words
            from support_health_answer a join support_health_check o on o.id = a.check_id where a.by_person = :person
            union all
            select o.organisation, x.made, '', x.words
            from support_health_action x join support_health_check o on o.id = x.check_id where x.made_by = :person
            order by 2""";

    private static final List<String> FORGET =
            List.of("update support_health_answer set by_person = null where by_person = :person", """
            update support_health_action set made_by = case when made_by = :person then null else made_by end,
                done_by = case when done_by = :person then null else done_by end
            where :person in (made_by, done_by)""", """
            update support_health_check set begun_by = case when begun_by = :person then null else begun_by end,
                finished_by = case when finished_by = :person then null else finished_by end,
                shared_by = case when shared_by = :person then null else shared_by end
            where :person in (begun_by, finished_by, shared_by)""");

    private final JdbcClient jdbc;

    HeldInChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 72;
    }

    @Override
    public List<HeldItem> about(UUID person, String email, Words t) {
        return jdbc.sql(OWN)
                .param("person", person)
                .query((row, _) -> {
                    var fields = new LinkedHashMap<String, String>();
                    if (!row.getString("about").isEmpty()) {
                        fields.put(t.say("Question"), row.getString("about"));
                    }
                    if (!row.getString("words").isEmpty()) {
                        fields.put(t.say("What you said"), row.getString("words"));
                    }
                    fields.put(t.say("When"), row.getTimestamp("at").toInstant().toString());
                    return new HeldItem(
                            row.getString("about").isEmpty()
                                    ? t.say("Something that you put on your group’s list of things to do")
                                    : t.say("What you answered for your group in its health check"),
                            fields);
                })
                .list();
    }

    @Override
    public List<String> erase(UUID person, String email, Words t) {
        var forgotten = FORGET.stream()
                .mapToInt(
                        statement -> jdbc.sql(statement).param("person", person).update())
                .sum();
        return forgotten == 0
                ? List.of()
                : List.of(t.say(
                        "What you answered in your group’s health check stays with the group, without your name."));
    }

    @Override
    public List<NamedText> texts() {
        return List.of(
                NamedText.untold("support_health_answer", "comment"),
                NamedText.untold("support_health_action", "words"),
                NamedText.untold("support_health_action", "who"));
    }
}
