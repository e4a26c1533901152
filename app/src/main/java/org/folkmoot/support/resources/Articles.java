package org.folkmoot.support.resources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Articles and their versions, as advisers see them. Called in the open inside transaction of the place. */
@Component
class Articles {

    static final int SIZE = 50;

    private static final String ARTICLE = """
            select a.*, v.number, v.topic, v.title, v.summary, v.words, v.why, v.at, v.by_person
            from support_article a join lateral (
                select * from support_article_version v where v.article = a.id order by number desc limit 1) v on true
            """;

    /** The states of {@link State}, told in the database's words; {@code :today} is a day. */
    private static final String STATE = """
            case when a.retired is not null then 'retired' when a.live is null then 'draft'
            when a.look_by <= :today then 'due' else 'read' end""";

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Slugs slugs;

    Articles(JdbcClient jdbc, InstantSource clock, Slugs slugs) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.slugs = slugs;
    }

    /** Of one state or, where it is empty, of all; what waits longest for somebody first. */
    List<Article> list(Optional<State> state, LocalDate today, long before) {
        return jdbc.sql(ARTICLE + " where (:state = '' or " + STATE
                        + " = :state) order by a.retired is not null, a.live is not null,"
                        + " a.look_by nulls last, lower(v.title), a.id limit :size offset :before")
                .param("state", state.map(State::code).orElse(""))
                .param("today", today)
                .param("size", SIZE)
                .param("before", before)
                .query((row, _) -> article(row))
                .list();
    }

    record Count(String state, long number) {}

    /** How many there are of each state. */
    List<Count> counts(LocalDate today) {
        return jdbc.sql("select " + STATE + " as state, count(*) as number from support_article a group by 1")
                .param("today", today)
                .query((row, _) -> new Count(row.getString("state"), row.getLong("number")))
                .list();
    }

    /** Those that somebody should have looked through by now, the oldest first. */
    List<Article> due(LocalDate today, int most) {
        return jdbc.sql(ARTICLE + """
                         where a.live is not null and a.retired is null and a.look_by <= ?
                        order by a.look_by, a.id limit ?""")
                .params(today, most)
                .query((row, _) -> article(row))
                .list();
    }

    Optional<Article> find(UUID id) {
        return jdbc.sql(ARTICLE + " where a.id = ?")
                .param(id)
                .query((row, _) -> article(row))
                .optional();
    }

    /** The article whose newest version has this title; the first one where there are several. */
    Optional<UUID> titled(String title) {
        return jdbc.sql(ARTICLE + " where v.title = ? order by a.id limit 1")
                .param(title)
                .query((row, _) -> row.getObject("id", UUID.class))
                .optional();
    }

    /** The article, while nobody else changes it. */
    Optional<Article> lock(UUID id) {
        jdbc.sql("select 1 from support_article where id = ? for update")
                .param(id)
                .query(Integer.class)
                .optional();
        return find(id);
    }

    /** What it said, the newest first. */
    List<Version> versions(UUID id) {
        return jdbc.sql("select * from support_article_version where article = ? order by number desc")
                .param(id)
                .query((row, _) -> version(row))
                .list();
    }

    Optional<Version> version(UUID id, int number) {
        return jdbc.sql("select * from support_article_version where article = ? and number = ?")
                .params(id, number)
                .query((row, _) -> version(row))
                .optional();
    }

    /** A new article, seen to by whoever writes it. */
    UUID add(Text text, @Nullable UUID by) {
        var now = clock.instant();
        var id = FreshId.at(now);
        jdbc.sql("insert into support_article (id, slug, made, owner) values (?, ?, ?::timestamptz, ?)")
                .param(id)
                .param(slugs.free(text.title()))
                .param(now.toString())
                .param(by)
                .update();
        slugs.keep(id);
        write(id, 1, text, "", by);
        return id;
    }

    /** Keeps what it says from now on beside what it said; nobody reads it before it is published. */
    void save(Article article, Text text, String why, @Nullable UUID by) {
        write(article.id(), article.newest().number() + 1, text, why, by);
    }

    private void write(UUID id, int number, Text text, String why, @Nullable UUID by) {
        jdbc.sql("""
                        insert into support_article_version
                            (article, number, topic, title, summary, words, why, at, by_person)
                        values (?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?)""")
                .param(id)
                .param(number)
                .param(text.topic())
                .param(text.title())
                .param(text.summary())
                .param(text.words())
                .param(why)
                .param(clock.instant().toString())
                .param(by)
                .update();
    }

    private static Article article(ResultSet row) throws SQLException {
        return new Article(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getObject("owner", UUID.class),
                row.getObject("looked", LocalDate.class),
                row.getObject("look_by", LocalDate.class),
                row.getObject("live", Integer.class),
                instant(row, "published"),
                instant(row, "retired"),
                version(row));
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getInt("number"),
                new Text(
                        row.getString("topic"),
                        row.getString("title"),
                        row.getString("summary"),
                        row.getString("words")),
                row.getString("why"),
                row.getTimestamp("at").toInstant(),
                row.getObject("by_person", UUID.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
