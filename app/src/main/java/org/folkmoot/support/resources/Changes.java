package org.folkmoot.support.resources;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.folkmoot.files.KeptFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What advisers do with an article beside writing it; each with its line in the history. The article is locked. */
@Component
class Changes {

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Slugs slugs;
    private final ArticleFiles attached;
    private final KeptFiles files;

    Changes(JdbcClient jdbc, InstantSource clock, Slugs slugs, ArticleFiles attached, KeptFiles files) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.slugs = slugs;
        this.attached = attached;
        this.files = files;
    }

    /** What was done, the newest first. */
    List<Change> of(UUID article) {
        return jdbc.sql("select * from support_article_event where article = ? order by at desc, id desc")
                .param(article)
                .query((row, _) -> new Change(
                        Change.What.of(row.getString("what")),
                        row.getString("words"),
                        row.getTimestamp("at").toInstant(),
                        row.getObject("by_person", UUID.class)))
                .list();
    }

    void told(UUID article, Change.What what, String words, @Nullable UUID by) {
        var now = clock.instant();
        jdbc.sql("""
                        insert into support_article_event (id, article, what, words, at, by_person)
                        values (?, ?, ?, ?, ?::timestamptz, ?)""")
                .param(FreshId.at(now))
                .param(article)
                .param(what.code())
                .param(words)
                .param(now.toString())
                .param(by)
                .update();
    }

    /** Anybody reads this version from now on; whoever publishes has looked it through. */
    void publish(Article article, int version, LocalDate today, LocalDate lookBy, @Nullable UUID by) {
        jdbc.sql("""
                        update support_article set live = ?, published = coalesce(published, ?::timestamptz),
                            retired = null, looked = ?, look_by = ? where id = ?""")
                .params(version, clock.instant().toString(), today, lookBy, article.id())
                .update();
        giveOut(article.id(), true);
        told(article.id(), Change.What.PUBLISHED, Integer.toString(version), by);
    }

    /** Nobody outside reads it any more; its address says that it was withdrawn. */
    void retire(Article article, String why, @Nullable UUID by) {
        jdbc.sql("update support_article set retired = ?::timestamptz where id = ?")
                .params(clock.instant().toString(), article.id())
                .update();
        giveOut(article.id(), false);
        told(article.id(), Change.What.RETIRED, why, by);
    }

    void bringBack(Article article, @Nullable UUID by) {
        jdbc.sql("update support_article set retired = null where id = ?")
                .param(article.id())
                .update();
        giveOut(article.id(), true);
        told(article.id(), Change.What.BACK, "", by);
    }

    void lookedThrough(Article article, LocalDate today, LocalDate lookBy, @Nullable UUID by) {
        jdbc.sql("update support_article set looked = ?, look_by = ? where id = ?")
                .params(today, lookBy, article.id())
                .update();
        told(article.id(), Change.What.LOOKED, lookBy.toString(), by);
    }

    void give(Article article, @Nullable UUID owner, @Nullable LocalDate lookBy, @Nullable UUID by) {
        jdbc.sql("update support_article set owner = ?, look_by = ? where id = ?")
                .param(owner)
                .param(lookBy)
                .param(article.id())
                .update();
        told(article.id(), Change.What.GIVEN, "", by);
    }

    /** Another address; whoever has the old one is sent on. */
    void move(Article article, String slug, @Nullable UUID by) {
        jdbc.sql("update support_article set slug = ? where id = ?")
                .params(slug, article.id())
                .update();
        slugs.keep(article.id());
        told(article.id(), Change.What.MOVED, article.slug(), by);
    }

    private void giveOut(UUID article, boolean given) {
        files.giveOut(
                attached.of(article).stream()
                        .filter(file -> !given || !file.removed())
                        .map(Attached::file)
                        .toList(),
                given);
    }
}
