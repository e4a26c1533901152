package org.folkmoot.support.resources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What anybody may read, from the views that are the public's. */
@Component
class PublicArticles {

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    PublicArticles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An article in a list. */
    record Listed(String slug, String topic, String title, String summary) {}

    /**
     * An article to read.
     *
     * @param looked when somebody last looked it through, or null
     */
    record Read(
            UUID id,
            String slug,
            Text text,
            Instant changed,
            @Nullable LocalDate looked) {

        List<Block> blocks() {
            return Markup.read(text.words());
        }
    }

    /** Where an address leads now. */
    record Known(String now, boolean retired) {}

    record Download(UUID id, UUID file, String name, long size) {

        long kilobytes() {
            return (size + 1023) / 1024;
        }
    }

    /** All, by title. */
    List<Listed> all() {
        return jdbc.sql(
                        "select slug, topic, title, summary from support_article_published order by lower(title), id limit ?")
                .param(MOST)
                .query((row, _) -> listed(row))
                .list();
    }

    /** Those with these words, the best first. */
    List<Listed> search(String words) {
        return jdbc.sql("""
                        select slug, topic, title, summary from support_article_published,
                            websearch_to_tsquery('english', ?) q
                        where search @@ q order by ts_rank(search, q) desc, lower(title), id limit 50""").param(words).query((row, _) -> listed(row)).list();
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                row.getString("slug"), row.getString("topic"), row.getString("title"), row.getString("summary"));
    }

    Optional<Read> find(String slug) {
        return jdbc.sql("select * from support_article_published where slug = ?")
                .param(slug)
                .query((row, _) -> new Read(
                        row.getObject("id", UUID.class),
                        row.getString("slug"),
                        new Text(
                                row.getString("topic"),
                                row.getString("title"),
                                row.getString("summary"),
                                row.getString("words")),
                        row.getTimestamp("changed").toInstant(),
                        row.getObject("looked", LocalDate.class)))
                .optional();
    }

    Optional<Known> known(String slug) {
        return jdbc.sql("select now, retired from support_article_known where slug = ?")
                .param(slug)
                .query((row, _) -> new Known(row.getString("now"), row.getBoolean("retired")))
                .optional();
    }

    List<Download> files(UUID article) {
        return jdbc.sql("select * from support_article_download where article = ? order by added, id")
                .param(article)
                .query((row, _) -> new Download(
                        row.getObject("id", UUID.class),
                        row.getObject("file", UUID.class),
                        row.getString("name"),
                        row.getLong("size")))
                .list();
    }
}
