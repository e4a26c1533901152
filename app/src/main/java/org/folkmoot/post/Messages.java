package org.folkmoot.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters that wait in the open transaction's schema. */
@Component
class Messages {

    private static final String ADD = """
            insert into post_message
                (purpose, name, email, subject, page, until, return_token, stop_token, conversation, answers, queued,
                 due)
            select purpose, name, email, subject, page, until::timestamptz, return_token, stop_token, conversation,
                answers, :now, :now
            from unnest(:purpose::text[], :name::text[], :email::text[], :subject::text[], :page::text[],
                :until::text[], :return::text[], :stop::text[], :conversation::text[], :answers::text[])
                as letter (purpose, name, email, subject, page, until, return_token, stop_token, conversation, answers)
            """;
    static final String NEXT = """
            select id, purpose, name, email, subject, page, until, attempts, return_token, stop_token, conversation, answers
            from post_message where outcome is null and due <= ?
            order by purpose in ('reminder', 'bulletin'), due, id limit 1 for update skip locked
            """;
    private static final List<String> COLUMNS = List.of(
            "purpose", "name", "email", "subject", "page", "until", "return", "stop", "conversation", "answers");

    private final JdbcClient jdbc;

    Messages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(List<NewMessage> letters) {
        if (letters.isEmpty()) {
            return;
        }
        var rows = letters.stream().map(NewMessage::row).toList();
        var statement = jdbc.sql(ADD).param("now", at(letters.getFirst().queued()));
        for (int i = 0; i < COLUMNS.size(); i++) {
            var column = i;
            statement = statement.param(
                    COLUMNS.get(i), rows.stream().map(row -> row[column]).toArray(String[]::new));
        }
        statement.update();
        letters.stream()
                .filter(letter -> !letter.letter().attachments().isEmpty())
                .forEach(this::attach);
    }

    private void attach(NewMessage letter) {
        var n = 0;
        for (var file : letter.letter().attachments()) {
            n++;
            jdbc.sql("""
                            insert into post_attachment (message, n, name, type, bytes)
                            select id, ?, ?, ?, ? from post_message where return_token = ?""")
                    .params(n, file.name(), file.type(), file.bytes(), letter.returnToken())
                    .update();
        }
    }

    /** With its files. */
    private Message whole(Message letter) {
        return letter.with(jdbc.sql("select name, type, bytes from post_attachment where message = ? order by n")
                .param(letter.id())
                .query((row, _) -> new Attachment(row.getString("name"), row.getString("type"), row.getBytes("bytes")))
                .list());
    }

    /**
     * The letter that is due longest of those that no other node sends now, service notices first. It is ours until the open transaction ends,
     * whatever becomes of this program.
     */
    Optional<Message> next(Instant now) {
        return jdbc.sql(NEXT)
                .param(at(now))
                .query((row, _) -> message(row))
                .optional()
                .map(this::whole);
    }

    /** Ends a letter's waiting. */
    void settle(long id, Outcome outcome, String answer, Instant now) {
        jdbc.sql("update post_message set outcome = ?, answer = ?, settled = ?, attempts = attempts + 1 where id = ?")
                .params(outcome.code(), answer, at(now), id)
                .update();
    }

    /** Ends the waiting of every letter of an invented place: it stays here. */
    void keep(Instant now) {
        jdbc.sql("update post_message set outcome = ?, answer = '', settled = ? where outcome is null")
                .params(Outcome.KEPT.code(), at(now))
                .update();
    }

    /** Lets a letter wait for another time. */
    void later(long id, String answer, Instant due) {
        jdbc.sql("update post_message set due = ?, answer = ?, attempts = attempts + 1 where id = ?")
                .params(at(due), answer, id)
                .update();
    }

    /** Empties the body of a letter that has been sent. */
    void empty(long id) {
        jdbc.sql("update post_message set page = null where id = ?").param(id).update();
    }

    /** Empties the bodies of letters settled before a time; says how many. */
    int emptySettled(Instant before) {
        var emptied = jdbc.sql("update post_message set page = null where settled < ? and page is not null")
                .param(at(before))
                .update();
        jdbc.sql("delete from post_attachment a using post_message m where m.id = a.message and m.page is null")
                .update();
        return emptied;
    }

    /** Forgets letters queued before a time that wait no more; says how many. */
    int forgetQueued(Instant before) {
        return jdbc.sql("delete from post_message where queued < ? and outcome is not null")
                .param(at(before))
                .update();
    }

    private static Message message(ResultSet row) throws SQLException {
        var until = row.getTimestamp("until");
        var conversation = row.getString("conversation");
        return new Message(
                row.getLong("id"),
                Purpose.of(row.getString("purpose")).orElseThrow(),
                row.getString("name"),
                row.getString("email"),
                row.getString("subject"),
                row.getString("page"),
                until == null ? null : until.toInstant(),
                row.getInt("attempts"),
                row.getString("return_token"),
                row.getString("stop_token"),
                conversation == null ? null : new Conversation(conversation, row.getString("answers")),
                List.of());
    }

    static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }
}
