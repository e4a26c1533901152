package org.folkmoot.register.own;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.people.Held;
import org.folkmoot.people.HeldItem;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the register keeps about a person: what they handed in, claimed, or were named for, and where letters to organisations go. */
@Component
class HeldHere implements Held {

    /** What is asked for and for what, by person and address. */
    private static final String ALL = """
            select 'listing' as kind, answers->>'name' as about, answers->>'your_name' as name, answers->>'your_role' as says, begun as at
            from register_listing where email = :email or person = :person
            union all
            select 'claim', o.name, '', c.says, c.made
            from register_claim c left join register_organisation o on o.id = c.organisation
            where c.email = :email or c.person = :person
            union all
            select 'invitation', o.name, i.name, '', i.made
            from register_invitation i left join register_organisation o on o.id = i.organisation where i.email = :email
            union all
            select 'recovery', o.name, r.name, '', r.proposed_at
            from register_recovery r left join register_organisation o on o.id = r.organisation where r.email = :email
            union all
            select 'entry', o.name, '', w.answers->>'email', w.confirmed
            from register_own w left join register_organisation o on o.id = w.organisation
            where w.answers->>'email' = :email
            union all
            select 'mailbox', o.name, '', a.said_by, null from {mailboxes} a
            left join register_organisation o on o.id = a.organisation
            order by 5, 2, 4""".replace("{mailboxes}", HeldMailboxes.ALL);

    private static final List<String> ERASE = List.of(
            "delete from register_listing where (email = :email or person = :person) and submitted is null",
            """
            update register_listing set email = '', answers = answers - 'your_name' - 'your_role'
            where email = :email or person = :person""",
            "update register_claim set email = '', says = '', token = null where email = :email or person = :person",
            "delete from register_invitation where email = :email",
            "update register_recovery set email = '', name = '' where email = :email",
            "delete from register_own_history where field = 'email' and was = :email");

    private final JdbcClient jdbc;
    private final HeldMailboxes mailboxes;

    HeldHere(JdbcClient jdbc, HeldMailboxes mailboxes) {
        this.jdbc = jdbc;
        this.mailboxes = mailboxes;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<HeldItem> about(UUID person, String email, Words t) {
        return jdbc.sql(ALL)
                .param("person", person)
                .param("email", email)
                .query((row, _) -> item(row, t))
                .list();
    }

    private static HeldItem item(ResultSet row, Words t) throws SQLException {
        var fields = new LinkedHashMap<String, String>();
        put(fields, t.say("Organisation"), row.getString("about"));
        put(fields, t.say("Name"), row.getString("name"));
        var mailbox = row.getString("kind").equals("mailbox");
        put(fields, mailbox ? t.say("Where it comes from") : t.say("What you said"), row.getString("says"));
        var at = row.getTimestamp("at");
        put(fields, t.say("When"), at == null ? "" : at.toInstant().toString());
        return new HeldItem(kind(row.getString("kind"), t), fields);
    }

    private static void put(Map<String, String> fields, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            fields.put(label, value);
        }
    }

    private static String kind(String kind, Words t) {
        return switch (kind) {
            case "listing" -> t.say("An organisation that you asked to be listed");
            case "claim" -> t.say("An entry that you asked to look after");
            case "invitation" -> t.say("Somebody named you to look after an entry");
            case "recovery" -> t.say("The staff proposed you to look after an entry");
            case "mailbox" -> t.say("Your address is held for letters to an organisation");
            default -> t.say("An organisation gives your address as its own");
        };
    }

    @Override
    public List<String> erase(UUID person, String email, Words t) {
        ERASE.forEach(statement -> jdbc.sql(statement)
                .param("person", person)
                .param("email", email)
                .update());
        var stays = new ArrayList<>(mailboxes.erase(email, t));
        var entries =
                jdbc.sql("""
                        select o.name from register_own w join register_organisation o on o.id = w.organisation
                        where w.answers->>'email' = ?""").param(email).query((row, _) -> row.getString(1)).list();
        entries.forEach(name -> stays.add(t.say(
                "{0} gives your address as its own. It stays until the organisation changes it; ask its contacts.",
                name)));
        return stays;
    }
}
