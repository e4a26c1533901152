package org.folkmoot.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said and written in cases. */
@Component
class Entries {

    private static final String OF = """
            select e.id, e.case_id, e.kind, e.at, e.by_person, e.name, e.email, e.words, e.message_id, e.vouched,
                array(select f.id || ' ' || f.size || ' ' || f.name from support_file f where f.entry = e.id order by f.id)
                    as files
            from support_entry e join support_case c on c.id = e.case_id
            where c.id = :case or c.joined = :case order by e.at, e.id""";

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseEntry it) {
        jdbc.sql("""
                        insert into support_entry (id, case_id, kind, at, by_person, name, email, words, message_id, vouched)
                        values (?, ?, ?, ?::timestamptz, ?, ?, ?, ?, ?, ?)""")
                .param(it.id())
                .param(it.caseId())
                .param(it.kind().code())
                .param(it.at().toString())
                .param(it.by())
                .param(it.name())
                .param(it.email())
                .param(it.words())
                .param(it.messageId())
                .param(it.vouched())
                .update();
    }

    /** What was said in a case and in those that were joined to it, the oldest first, with the names of files. */
    List<CaseEntry> of(UUID caseId) {
        return jdbc.sql(OF).param("case", caseId).query((row, _) -> entry(row)).list();
    }

    /** What others wrote to the group, or it to us, after an entry that somebody has seen. */
    List<CaseEntry> after(UUID caseId, UUID seen, UUID me) {
        return of(caseId).stream()
                .filter(it -> it.kind() == CaseEntry.Kind.SENT || it.kind() == CaseEntry.Kind.RECEIVED)
                .filter(it -> !me.equals(it.by()))
                .filter(it -> it.id().toString().compareTo(seen.toString()) > 0)
                .toList();
    }

    /** The case that has a mail of one of these identifiers. */
    Optional<UUID> caseOf(List<String> messageIds) {
        return jdbc.sql("""
                        select coalesce(c.joined, c.id) from support_entry e join support_case c on c.id = e.case_id
                        where e.message_id = any(?) order by e.at desc limit 1""")
                .param(messageIds.toArray(String[]::new))
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    boolean has(String messageId) {
        return caseOf(List.of(messageId)).isPresent();
    }

    /** How many came from an address since a time. */
    long from(String email, Instant since) {
        return jdbc.sql("select count(*) from support_entry where email = ? and at > ?::timestamptz and kind <> 'sent'")
                .params(email, since.toString())
                .query(Long.class)
                .single();
    }

    private static CaseEntry entry(ResultSet row) throws SQLException {
        return new CaseEntry(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                CaseEntry.Kind.of(row.getString("kind")),
                row.getTimestamp("at").toInstant(),
                row.getObject("by_person", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("words"),
                row.getString("message_id"),
                row.getObject("vouched", Boolean.class),
                files((String[]) row.getArray("files").getArray()));
    }

    private static List<CaseFile> files(String[] texts) {
        var files = new ArrayList<CaseFile>();
        for (var text : texts) {
            var parts = text.split(" ", 3);
            files.add(new CaseFile(UUID.fromString(parts[0]), parts[2], Long.parseLong(parts[1])));
        }
        return files;
    }
}
