package org.folkmoot.log;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The log's tables in the open transaction's place. */
@Component
class Entries {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};
    private static final String STAGE = """
            with entry as (
                insert into log_entry (staged, kind, facts, prints)
                values (:staged, :kind, :facts::jsonb, :prints::jsonb) returning id)
            insert into log_salt (entry, field, salt, person)
            select id, field, decode(salt, 'hex'), person
            from entry cross join unnest(:fields::text[], :salts::text[], :persons::uuid[]) as print (field, salt, person)
            """;
    private static final String NUMBER = """
            update log_entry set number = next.number
            from (select id, :head + row_number() over (order by id) as number from log_entry where number is null) next
            where log_entry.id = next.id
            """;
    private static final String READ = "select number, staged, kind, facts, prints from log_published";

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void stage(Act act, List<Fingerprint> prints, Instant staged) {
        var hashes = new TreeMap<String, String>();
        prints.forEach(print -> hashes.put(print.field(), print.hash()));
        jdbc.sql(STAGE)
                .param("staged", Timestamp.from(staged))
                .param("kind", act.kind().code())
                .param("facts", MAPPER.writeValueAsString(act.facts()))
                .param("prints", MAPPER.writeValueAsString(hashes))
                .param("fields", prints.stream().map(Fingerprint::field).toArray(String[]::new))
                .param("salts", prints.stream().map(Fingerprint::salt).toArray(String[]::new))
                .param(
                        "persons",
                        prints.stream().map(print -> print.person().toString()).toArray(String[]::new))
                .update();
    }

    /** Whether entries wait for their numbers. */
    boolean waiting() {
        return jdbc.sql("select exists (select 1 from log_entry where number is null)")
                .query(Boolean.class)
                .single();
    }

    /** Numbers what waits, in the order of staging, while it keeps everybody else from doing so. */
    void number() {
        var head = jdbc.sql("select number from log_head for update")
                .query(Long.class)
                .single();
        var more = jdbc.sql(NUMBER).param("head", head).update();
        jdbc.sql("update log_head set number = number + ?").param(more).update();
    }

    int forget(long number) {
        return jdbc.sql("delete from log_salt where entry = (select id from log_entry where number = ?)")
                .param(number)
                .update();
    }

    int forget(UUID person) {
        return jdbc.sql("delete from log_salt where person = ?").param(person).update();
    }

    /** The highest number that is published: how many entries there are. */
    long head() {
        return jdbc.sql("select coalesce(max(number), 0) from log_published")
                .query(Long.class)
                .single();
    }

    /** The entries of these numbers, newest first. */
    List<Entry> newest(long from, long to) {
        return jdbc.sql(READ + " where number between ? and ? order by number desc")
                .params(from, to)
                .query((row, _) -> entry(row))
                .list();
    }

    /** Hands over all entries up to a number, oldest first, one at a time. */
    void each(long to, EntryTaker taker) throws IOException {
        try (var rows = jdbc
                .sql(READ + " where number <= ? order by number")
                .param(to)
                .withFetchSize(1_000)
                .query((row, _) -> entry(row))
                .stream()) {
            for (var entry : (Iterable<Entry>) rows::iterator) {
                taker.take(entry);
            }
        }
    }

    /** Takes one entry of many. */
    @FunctionalInterface
    interface EntryTaker {
        void take(Entry entry) throws IOException;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("number"),
                row.getTimestamp("staged").toInstant(),
                Kind.of(row.getString("kind")),
                texts(row.getString("facts")),
                texts(row.getString("prints")));
    }

    private static SortedMap<String, String> texts(String json) {
        return MAPPER.readValue(json, TEXTS);
    }
}
