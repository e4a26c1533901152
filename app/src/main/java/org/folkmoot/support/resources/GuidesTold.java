package org.folkmoot.support.resources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import org.folkmoot.files.Uploaded;
import org.folkmoot.people.Cast;
import org.folkmoot.place.Places;
import org.folkmoot.place.Telling;
import org.folkmoot.place.Told;
import org.folkmoot.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells of guides: written and published, changed, given files, found useful, withdrawn. */
@Component
class GuidesTold implements Telling {

    private final Articles articles;
    private final Changes changes;
    private final ArticleFiles files;
    private final Places places;
    private final Cast cast;
    private final JdbcClient jdbc;

    GuidesTold(Articles articles, Changes changes, ArticleFiles files, Places places, Cast cast, JdbcClient jdbc) {
        this.articles = articles;
        this.changes = changes;
        this.files = files;
        this.places = places;
        this.cast = cast;
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Set<String>> acts() {
        return Map.of(
                "guide", Set.of("topic", "title", "summary", "words", "look-after", "by"),
                "guide-changed", Set.of("title", "words", "why", "by"),
                "guide-file", Set.of("title", "file", "name", "by"),
                "guide-useful", Set.of("title", "yes", "no"),
                "guide-withdrawn", Set.of("title", "reason", "by"));
    }

    @Override
    public void tell(Told act) {
        switch (act.act()) {
            case "guide" -> written(act);
            case "guide-changed" -> changed(act, named(act));
            case "guide-file" -> file(act, named(act));
            case "guide-useful" -> useful(act, named(act));
            default -> changes.retire(named(act), act.text("reason"), cast.by(act));
        }
    }

    private Article named(Told act) {
        return articles.titled(act.text("title"))
                .flatMap(articles::lock)
                .orElseThrow(() -> act.mistake("no guide is called \"%s\"".formatted(act.text("title"))));
    }

    private Text checked(Told act, Text text, String why, int seen) {
        var problems = new ArticleForm(text, why, seen).problems(places.pack(act.place()), Words.english());
        if (!problems.isEmpty()) {
            throw act.mistake(problems.getFirst().sentence());
        }
        return text;
    }

    private void written(Told act) {
        var text = new Text(
                act.text("topic"),
                act.text("title"),
                act.text("summary"),
                act.text("words").strip());
        var id = articles.add(checked(act, text, "", 0), cast.by(act));
        var lookBy = act.day().plusDays(act.number("look-after"));
        changes.publish(articles.lock(id).orElseThrow(), 1, act.day(), lookBy, cast.by(act));
    }

    private void changed(Told act, Article article) {
        var was = article.newest().text();
        var text = new Text(
                was.topic(), was.title(), was.summary(), act.text("words").strip());
        articles.save(article, checked(act, text, act.text("why"), 1), act.text("why"), cast.by(act));
        var lookBy = article.lookBy() == null ? act.day().plusYears(1) : article.lookBy();
        changes.publish(article, article.newest().number() + 1, act.day(), lookBy, cast.by(act));
    }

    private void file(Told act, Article article) {
        try {
            var copy = Files.createTempFile("told-", ".csv");
            Files.writeString(copy, act.file("file"));
            try (var upload = new Uploaded(act.text("name"), copy)) {
                act.must(files.add(article, upload));
                changes.told(article.id(), Change.What.FILE_ADDED, upload.name(), cast.by(act));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void useful(Told act, Article article) {
        jdbc.sql("insert into support_useful_day (article, day, yes, no) values (?, ?, ?, ?)")
                .params(article.id(), act.day(), act.number("yes"), act.number("no"))
                .update();
    }
}
