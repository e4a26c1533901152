package org.folkmoot.register.own;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what an organisation said of itself before and what the staff noted of it, in one statement, since its page asks
 * for much else. Called in the open inside transaction of the place.
 */
@Component
class Past {

    private static final String ALL = """
            (select 'said' as what, id, field, was as words, changed_by as by_person, changed_at as at
            from register_own_history where organisation = :organisation order by changed_at desc limit 100)
            union all
            (select 'noted', id, '', words, written_by, written_at
            from register_note where organisation = :organisation order by written_at desc, id desc limit 100)
            order by what, at desc, id desc""";

    private final JdbcClient jdbc;

    Past(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Both with the latest first, at most 100 of each. */
    record Of(List<Change> said, List<Note> noted) {}

    Of of(UUID organisation) {
        var past = new Of(new ArrayList<>(), new ArrayList<>());
        jdbc.sql(ALL).param("organisation", organisation).query(row -> {
            if (row.getString("what").equals("said")) {
                past.said().add(change(row));
            } else {
                past.noted().add(note(row));
            }
        });
        return past;
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getString("field"),
                row.getString("words"),
                row.getObject("by_person", UUID.class),
                row.getTimestamp("at").toInstant());
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                row.getObject("id", UUID.class),
                row.getString("words"),
                row.getObject("by_person", UUID.class),
                row.getTimestamp("at").toInstant());
    }
}
