package org.folkmoot.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is done about letters that reached nobody, in the open inside transaction. */
@Component
public class Remedies {

    private static final String DONE = """
            select m.id, m.purpose, m.name, m.email, m.subject, m.queued, coalesce(m.returned, m.settled) as since,
                coalesce(m.returned_status, m.answer, '') as why, r.remedy, r.words, r.by_person, r.at, r.person
            from post_remedy r join post_message m on m.id = r.message""";

    private static final String DEAL = """
            with gone as (
                delete from post_gone where :remedy = 'again' and email = lower(:email) returning since),
            stopped as (
                insert into post_stop (email, purpose, since)
                select lower(:email), purpose, :now from unnest(array['reminder', 'bulletin']) as t (purpose)
                where :remedy = 'stop' on conflict do nothing returning purpose),
            seen as (
                update post_message set seen = :now where id = :letter)
            insert into post_remedy (message, remedy, words, by_person, at, person, was_gone, stopped)
            values (:letter, :remedy, :words, :by, :now, :person, (select since from gone),
                array(select purpose from stopped))
            on conflict (message) do nothing
            """;

    private static final String UNDO = """
            with undone as (
                delete from post_remedy where message = :letter returning remedy, was_gone, stopped),
            letter as (
                update post_message set seen = null where id = :letter
                returning lower(email) as email, coalesce(returned_status, answer, '') as status),
            gone as (
                insert into post_gone (email, since, status)
                select email, was_gone, status from letter, undone where was_gone is not null on conflict do nothing)
            delete from post_stop where (email, purpose) in
                (select email, unnest(stopped) from letter, undone)
            """;

    private final Deliveries deliveries;
    private final JdbcClient jdbc;
    private final Clock clock;

    Remedies(Deliveries deliveries, JdbcClient jdbc, Clock clock) {
        this.deliveries = deliveries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A letter that reached nobody and that nobody has dealt with. */
    public Optional<Returned> open(long letter) {
        return deliveries.returned(letter);
    }

    /** What was done about a letter. */
    public Optional<Remedied> done(long letter) {
        return jdbc.sql(DONE + " where r.message = ?")
                .param(letter)
                .query(Remedies::remedied)
                .optional();
    }

    /** What was done lately, the latest first. */
    public List<Remedied> lately(int most) {
        return jdbc.sql(DONE + " order by r.at desc, r.message limit ?")
                .param(most)
                .query(Remedies::remedied)
                .list();
    }

    /**
     * Does something about a letter, and takes it off the list.
     *
     * @param person whose address was put right, or null
     */
    public void deal(Returned letter, Remedy remedy, String words, @Nullable UUID by, @Nullable UUID person) {
        jdbc.sql(DEAL)
                .param("letter", letter.id())
                .param("email", letter.email())
                .param("remedy", remedy.code())
                .param("words", words)
                .param("by", by)
                .param("person", person)
                .param("now", Messages.at(clock.instant()))
                .update();
    }

    /** Puts a letter back on the list, and takes back what dealing with it did to its address. */
    public void undo(long letter) {
        jdbc.sql(UNDO).param("letter", letter).update();
    }

    private static Remedied remedied(ResultSet row, int number) throws SQLException {
        Timestamp at = row.getTimestamp("at");
        return new Remedied(
                Deliveries.returned(row),
                Remedy.of(row.getString("remedy")).orElseThrow(),
                row.getString("words"),
                row.getObject("by_person", UUID.class),
                at.toInstant(),
                row.getObject("person", UUID.class));
    }
}
