package org.folkmoot.register.own;

import java.util.List;
import org.folkmoot.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The addresses that are held for letters to organisations. */
@Component
class HeldMailboxes {

    /** Of which organisations an address is, and who says so. */
    static final String ALL = """
            (select organisation, said_by from register_mailbox where email = :email
             union select s.organisation, c.title from register_said_mailbox s
             join place_source c on c.id = s.source where s.email = :email)""";

    private final JdbcClient jdbc;

    HeldMailboxes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Erases an address; says which sources may bring it back. */
    List<String> erase(String email, Words t) {
        var sources = jdbc.sql("select distinct said_by from " + ALL + " a where said_by <> '' order by 1")
                .param("email", email)
                .query((row, _) -> row.getString(1))
                .list();
        jdbc.sql("delete from register_mailbox where email = ?").param(email).update();
        jdbc.sql("update register_record set location = location - 'email' where location->>'email' = ?")
                .param(email)
                .update();
        return sources.stream()
                .map(source -> t.say(
                        "Your address is no longer held for letters to an organisation. It came from “{0}”: have it changed there too, or a newer file may bring it back.",
                        source))
                .toList();
    }
}
