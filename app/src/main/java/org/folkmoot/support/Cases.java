package org.folkmoot.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases of a place. Called in the open inside transaction; whoever reads says for whom. */
@Component
class Cases {

    /** Which cases {@code :me}, an adviser, may know of. Every list, count and search of cases has it. */
    static final String SEEN = "(c.confidential is null or :me in (c.holder, c.colleague))";

    /** A case and those that were joined to it. */
    static final String ALL = "array(select j.id from support_case j where j.id = c.id or j.joined = c.id)";

    static final String COLUMNS = """
            c.id, c.reference, c.token, c.subject, c.topic, c.channel, c.opened, {name}, {email}, {phone}, c.waits,
            c.answer_by, c.answered, c.holder, c.closed, c.confidential, c.colleague, c.joined,
            (select min(s.due) from support_step s where s.case_id = any({all}) and s.done is null) as next_due,
            (select coalesce(sum(m.minutes), 0)::int from support_time m where m.case_id = any({all})) as minutes""".replace("{name}", said("name"))
            .replace("{email}", said("email"))
            .replace("{phone}", said("phone"))
            .replace("{all}", ALL);

    private final JdbcClient jdbc;

    Cases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of whoever asked, or else of whoever asked the same in one that was joined to it. */
    private static String said(String column) {
        return """
                coalesce(nullif(c.{x}, ''), (select j.{x} from support_case j where j.joined = c.id and j.{x} <> ''
                    order by j.opened limit 1), '') as {x}""".replace("{x}", column);
    }

    void add(Case it) {
        jdbc.sql("""
                        insert into support_case (id, reference, token, subject, topic, channel, opened, name, email,
                            phone, waits, answer_by)
                        values (?, ?, ?, ?, ?, ?, ?::timestamptz, ?, ?, ?, ?::timestamptz, ?::date)""")
                .param(it.id())
                .param(it.reference())
                .param(it.token())
                .param(it.subject())
                .param(it.topic())
                .param(it.channel().code())
                .param(it.opened().toString())
                .param(it.name())
                .param(it.email())
                .param(it.phone())
                .param(it.waits() == null ? null : it.waits().toString())
                .param(it.answerBy() == null ? null : it.answerBy().toString())
                .update();
    }

    /** The case, where this adviser may know of it. */
    Optional<Case> find(UUID id, UUID me) {
        return one("c.id = :id and " + SEEN, id, me, false);
    }

    /** The same, while nobody else changes it. */
    Optional<Case> lock(UUID id, UUID me) {
        return one("c.id = :id and " + SEEN, id, me, true);
    }

    private Optional<Case> one(String where, Object id, UUID me, boolean lock) {
        return jdbc.sql("select " + COLUMNS + " from support_case c where " + where + (lock ? " for update" : ""))
                .param("id", id)
                .param("me", me)
                .query((row, _) -> of(row))
                .optional();
    }

    /** The case of this reference, where this adviser may know of it. */
    Optional<Case> called(String reference, UUID me) {
        return one("c.reference = :id and " + SEEN, reference, me, false);
    }

    /** The case whose mails carry this token, for the program itself; of one that was joined, the other. Locked. */
    Optional<Case> ofToken(String token) {
        return jdbc.sql("select " + COLUMNS + " from support_case c where c.id = ("
                        + "select coalesce(joined, id) from support_case where token = ?) for update")
                .param(token)
                .query((row, _) -> of(row))
                .optional();
    }

    /** The case of this id, for the program itself; of one that was joined, the other. Locked. */
    Optional<Case> forProgram(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from support_case c where c.id = ("
                        + "select coalesce(joined, id) from support_case where id = ?) for update")
                .param(id)
                .query((row, _) -> of(row))
                .optional();
    }

    Optional<UUID> id(String reference) {
        return jdbc.sql("select id from support_case where reference = ?")
                .param(reference)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** Whoever asked has an answer now, or waits for another one from now on. */
    void waits(UUID id, @Nullable Instant since, @Nullable LocalDate by) {
        jdbc.sql("""
                        update support_case set waits = ?::timestamptz, answer_by = coalesce(?::date, answer_by)
                        where id = ?""")
                .param(since == null ? null : since.toString())
                .param(by == null ? null : by.toString())
                .param(id)
                .update();
    }

    /** With those that were joined to it. */
    void answered(UUID id, Instant at) {
        jdbc.sql("""
                        update support_case set waits = null, answered = coalesce(answered, ?::timestamptz)
                        where id = ? or joined = ?""").params(at.toString(), id, id).update();
    }

    /** Those that were joined to it go with it: whoever may read the one may read the others. */
    void hold(UUID id, @Nullable UUID holder, Instant at) {
        jdbc.sql("update support_case set holder = ?, held_since = ?::timestamptz where id = ? or joined = ?")
                .param(holder)
                .param(holder == null ? null : at.toString())
                .param(id)
                .param(id)
                .update();
    }

    void close(UUID id, @Nullable Instant at) {
        jdbc.sql("update support_case set closed = ?::timestamptz where id = ?")
                .param(at == null ? null : at.toString())
                .param(id)
                .update();
    }

    void hide(UUID id, @Nullable Instant since, @Nullable UUID colleague) {
        jdbc.sql("update support_case set confidential = ?::timestamptz, colleague = ? where id = ? or joined = ?")
                .param(since == null ? null : since.toString())
                .param(colleague)
                .param(id)
                .param(id)
                .update();
    }

    /**
     * From now on it is read where the other is, and by whoever reads that one. Whoever waits here waits there, and what
     * only this one knew the topic of has it there.
     */
    void join(UUID id, UUID into) {
        jdbc.sql("""
                        update support_case b set waits = least(b.waits, a.waits), topic = coalesce(nullif(b.topic, ''), a.topic),
                            answer_by = case when a.waits is null then b.answer_by when b.waits is null then a.answer_by
                                else least(b.answer_by, a.answer_by) end
                        from support_case a where a.id = ? and b.id = ?""").params(id, into).update();
        jdbc.sql("""
                        update support_case a set joined = b.id, holder = b.holder, held_since = b.held_since,
                            confidential = b.confidential, colleague = b.colleague
                        from support_case b where b.id = ? and (a.id = ? or a.joined = ?)""").params(into, id, id).update();
    }

    void part(UUID id) {
        jdbc.sql("update support_case set joined = null where id = ?").param(id).update();
    }

    void describe(UUID id, String subject, String topic) {
        jdbc.sql("update support_case set subject = ?, topic = ? where id = ?")
                .params(subject, topic, id)
                .update();
    }

    static Case of(ResultSet row) throws SQLException {
        return new Case(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("token"),
                row.getString("subject"),
                row.getString("topic"),
                Channel.of(row.getString("channel")),
                row.getTimestamp("opened").toInstant(),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                instant(row, "waits"),
                row.getObject("answer_by", LocalDate.class),
                instant(row, "answered"),
                row.getObject("holder", UUID.class),
                instant(row, "closed"),
                instant(row, "confidential"),
                row.getObject("colleague", UUID.class),
                row.getObject("joined", UUID.class),
                row.getObject("next_due", LocalDate.class),
                row.getInt("minutes"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
