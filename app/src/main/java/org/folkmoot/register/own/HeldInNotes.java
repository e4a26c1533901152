package org.folkmoot.register.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.folkmoot.people.Held;
import org.folkmoot.people.HeldItem;
import org.folkmoot.people.NamedIn;
import org.folkmoot.people.Naming;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the staff's notes on organisations and their decisions name a person, and the addresses that are held for letters to organisations. */
@Component
class HeldInNotes implements Held, NamedIn {

    private static final String NOTES = """
            select 'register_note' as kept, n.id, o.name, n.words, n.written_at as at from register_note n
            left join register_organisation o on o.id = n.organisation where n.words ilike any(:like)
            union all
            select 'register_decision', d.id, coalesce(o.name, l.answers->>'name'), d.words, d.decided_at
            from register_decision d left join register_listing l on l.id = d.listing
            left join register_claim c on c.id = d.claim left join register_organisation o on o.id = c.organisation
            where d.words ilike any(:like)
            order by at, id""";

    private static final String ADDRESSES = """
            select o.name, a.said_by from (
                select organisation, said_by from register_mailbox where email = :email
                union select s.organisation, c.title from register_said_mailbox s
                    join place_source c on c.id = s.source where s.email = :email) a
            left join register_organisation o on o.id = a.organisation order by o.name, a.said_by""";

    private final JdbcClient jdbc;

    HeldInNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A text of the staff.
     *
     * @param kept the table that keeps it
     */
    private record Written(String kept, UUID id, String organisation, String words, String day) {}

    private record Address(String organisation, String saidBy) {}

    @Override
    public int order() {
        return 45;
    }

    @Override
    public List<HeldItem> about(UUID person, String email, Words t) {
        return addresses(email).stream().map(address -> item(address, t)).toList();
    }

    @Override
    public List<HeldItem> naming(Naming naming, Words t) {
        return notes(naming).stream().map(note -> item(note, naming, t)).toList();
    }

    private static HeldItem item(Written note, Naming naming, Words t) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(t.say("Organisation"), note.organisation());
        fields.put(t.say("What it says"), naming.shown(note.words()));
        fields.put(t.say("Written on"), note.day());
        return new HeldItem(
                note.kept().equals("register_note")
                        ? t.say("A note of the staff that names you")
                        : t.say("A decision of the staff that names you"),
                fields);
    }

    private static HeldItem item(Address address, Words t) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(t.say("Organisation"), address.organisation());
        fields.put(t.say("Where it comes from"), address.saidBy());
        return new HeldItem(t.say("Your address is held for letters to an organisation"), fields);
    }

    private List<Written> notes(Naming naming) {
        return jdbc
                .sql(NOTES)
                .param("like", naming.like())
                .query((row, _) -> new Written(
                        row.getString("kept"),
                        row.getObject("id", UUID.class),
                        text(row.getString("name")),
                        row.getString("words"),
                        row.getTimestamp("at").toLocalDateTime().toLocalDate().toString()))
                .list()
                .stream()
                .filter(note -> naming.in(note.words()))
                .toList();
    }

    private List<Address> addresses(String email) {
        return jdbc.sql(ADDRESSES)
                .param("email", email)
                .query((row, _) -> new Address(text(row.getString("name")), text(row.getString("said_by"))))
                .list();
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said;
    }

    @Override
    public List<String> erase(UUID person, String email, Words t) {
        var stays = new ArrayList<String>();
        addresses(email).stream()
                .map(Address::saidBy)
                .filter(source -> !source.isEmpty())
                .distinct()
                .forEach(source -> stays.add(t.say(
                        "Your address is no longer held for letters to an organisation. It came from “{0}”: have it changed there too, or a newer file may bring it back.",
                        source)));
        jdbc.sql("delete from register_mailbox where email = ?").param(email).update();
        jdbc.sql("update register_record set location = location - 'email' where location->>'email' = ?")
                .param(email)
                .update();
        return stays;
    }

    @Override
    public int redact(Naming naming) {
        var notes = notes(naming);
        notes.forEach(note -> jdbc.sql("update " + note.kept() + " set words = ? where id = ?")
                .params(naming.redacted(note.words()), note.id())
                .update());
        return notes.size();
    }
}
