package org.folkmoot.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of the letters of the place whose inside transaction is open, or of the host's. */
@Component
public class Deliveries {

    private static final String LETTER = "select id, purpose, name, email, subject, queued, ";
    private static final String WAITING = " from post_message where outcome is null";
    private static final String RETURNED = " from post_message where seen is null"
            + " and (returned is not null or outcome in ('refused', 'given-up'))";

    private final JdbcClient jdbc;
    private final Clock clock;

    Deliveries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many letters wait to be sent. */
    public long waiting() {
        return count(WAITING);
    }

    /** Letters that wait to be sent, oldest first. */
    public List<UnsentLetter> waiting(long before, int most) {
        return jdbc.sql(LETTER + "coalesce(answer, '') as answer" + WAITING + " order by id offset ? limit ?")
                .params(before, most)
                .query((row, _) -> new UnsentLetter(
                        row.getLong("id"),
                        Purpose.of(row.getString("purpose")).orElseThrow(),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("subject"),
                        row.getTimestamp("queued").toInstant(),
                        row.getString("answer")))
                .list();
    }

    /** A letter that waits, as plain text; empty where it does not wait (any more). */
    public Optional<String> text(long id) {
        return jdbc.sql("select page" + WAITING + " and id = ?")
                .param(id)
                .query((row, _) -> PlainText.of(row.getString(1)))
                .optional();
    }

    /** How many letters reached nobody and have not been dealt with. */
    public long returned() {
        return count(RETURNED);
    }

    /** Letters that reached nobody and have not been dealt with, oldest first. */
    public List<Returned> returned(long before, int most) {
        return jdbc.sql(LETTER + "coalesce(returned, settled) as since, coalesce(returned_status, answer, '') as why"
                        + RETURNED + " order by coalesce(returned, settled), id offset ? limit ?")
                .params(before, most)
                .query((row, _) -> returned(row))
                .list();
    }

    /** A letter that reached nobody and has not been dealt with. */
    Optional<Returned> returned(long id) {
        return jdbc.sql(LETTER + "coalesce(returned, settled) as since, coalesce(returned_status, answer, '') as why"
                        + RETURNED + " and id = ?")
                .param(id)
                .query((row, _) -> returned(row))
                .optional();
    }

    /** Takes a letter that reached nobody off the list, once somebody has dealt with it. */
    public void seen(long id) {
        jdbc.sql("update post_message set seen = ? where id = ?")
                .params(Messages.at(clock.instant()), id)
                .update();
    }

    /** Those of the addresses that get no letters of this kind, in small letters: stopped, or come back for good. */
    public Set<String> unreachable(Purpose purpose, Collection<String> emails) {
        return new TreeSet<>(jdbc.sql("""
                        select email from post_gone where email = any (:emails)
                        union select email from post_stop where email = any (:emails) and purpose = :purpose""")
                .param("emails", emails.stream().map(Envelope::folded).toArray(String[]::new))
                .param("purpose", purpose.code())
                .query((row, _) -> row.getString(1))
                .list());
    }

    /** Sends to this address again after letters came back: somebody has checked it. */
    public void trust(String email) {
        jdbc.sql("delete from post_gone where email = ?")
                .param(Envelope.folded(email))
                .update();
    }

    /** Sends letters of this kind to this address no more. */
    public void stop(String email, Purpose purpose) {
        jdbc.sql("insert into post_stop (email, purpose, since) values (?, ?, ?) on conflict do nothing")
                .params(Envelope.folded(email), purpose.code(), Messages.at(clock.instant()))
                .update();
    }

    /** Sends letters of this kind to this address again: the person asked for them. */
    public void resume(String email, Purpose purpose) {
        jdbc.sql("delete from post_stop where email = ? and purpose = ?")
                .params(Envelope.folded(email), purpose.code())
                .update();
    }

    /** The letters to an address that are still known, the oldest first; not those that sign somebody in. */
    public List<LetterTo> to(String email) {
        return jdbc.sql("""
                        select m.subject, m.queued, coalesce(r.words, '') as words from post_message m
                        left join post_remedy r on r.message = m.id
                        where lower(m.email) = ? and m.purpose <> 'sign-in' order by m.queued, m.id""")
                .param(Envelope.folded(email))
                .query((row, _) -> new LetterTo(
                        row.getString("subject"), row.getTimestamp("queued").toInstant(), row.getString("words")))
                .list();
    }

    /**
     * A letter to somebody.
     *
     * @param words what the staff noted when it came back; mostly empty
     */
    public record LetterTo(String subject, Instant queued, String words) {}

    /** Forgets every letter to an address, and what is known of it, but that it wants no letters. Says how many. */
    public int forget(String email) {
        trust(email);
        return jdbc.sql("delete from post_message where lower(email) = ?")
                .param(Envelope.folded(email))
                .update();
    }

    private long count(String which) {
        return jdbc.sql("select count(*)" + which).query(Long.class).single();
    }

    static Returned returned(ResultSet row) throws SQLException {
        return new Returned(
                row.getLong("id"),
                Purpose.of(row.getString("purpose")).orElseThrow(),
                row.getString("name"),
                row.getString("email"),
                row.getString("subject"),
                row.getTimestamp("queued").toInstant(),
                row.getTimestamp("since").toInstant(),
                row.getString("why"));
    }
}
