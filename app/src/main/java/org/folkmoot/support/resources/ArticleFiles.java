package org.folkmoot.support.resources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.folkmoot.files.KeptFiles;
import org.folkmoot.files.Uploaded;
import org.folkmoot.web.Decision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of articles, as advisers see them. */
@Component
class ArticleFiles {

    static final int MOST = 10;

    /** Papers that people fill in and read; nothing that a machine would run. */
    private static final Set<String> KINDS = Set.of(
            "pdf", "odt", "ods", "odp", "docx", "xlsx", "pptx", "rtf", "txt", "csv", "ics", "png", "jpg", "jpeg");

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final KeptFiles files;

    ArticleFiles(JdbcClient jdbc, InstantSource clock, KeptFiles files) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.files = files;
    }

    /** All that it has or had, in the order in which they came. */
    List<Attached> of(UUID article) {
        return jdbc.sql("select * from support_article_file where article = ? order by added, id")
                .param(article)
                .query((row, _) -> attached(row))
                .list();
    }

    Optional<Attached> find(UUID article, UUID id) {
        return jdbc.sql("select * from support_article_file where article = ? and id = ?")
                .params(article, id)
                .query((row, _) -> attached(row))
                .optional();
    }

    private static Attached attached(ResultSet row) throws SQLException {
        return new Attached(
                row.getObject("id", UUID.class),
                row.getObject("file", UUID.class),
                row.getString("name"),
                row.getLong("size"),
                row.getTimestamp("removed") != null);
    }

    /** Keeps a file with an article. */
    Decision add(Article article, Uploaded upload) {
        var kind = upload.name().substring(upload.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!upload.name().contains(".") || !KINDS.contains(kind)) {
            return Decision.refused(
                    "kind",
                    "Choose a paper that people can open: PDF, Word, Excel, PowerPoint, OpenDocument, text or a picture.");
        }
        if (of(article.id()).stream().filter(it -> !it.removed()).count() >= MOST) {
            return Decision.refused("many", "An article has at most ten files. Take one away first.");
        }
        try {
            var size = Files.size(upload.copy());
            if (size == 0) {
                return Decision.refused("empty", "There is nothing in that file. Choose another.");
            }
            keep(article, upload, size);
            return Decision.allowed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(Article article, Uploaded upload, long size) {
        var now = clock.instant();
        var file = files.keep(upload.name(), upload.copy());
        jdbc.sql("""
                        insert into support_article_file (id, article, file, name, size, added)
                        values (?, ?, ?, ?, ?, ?::timestamptz)""")
                .params(FreshId.at(now), article.id(), file, upload.name(), size, now.toString())
                .update();
        files.giveOut(List.of(file), article.isRead());
    }

    /** Takes it away from the article, or puts it back; its bytes stay. */
    void remove(Article article, Attached it, boolean away) {
        jdbc.sql("update support_article_file set removed = case when ? then ?::timestamptz end where id = ?")
                .params(away, clock.instant().toString(), it.id())
                .update();
        files.giveOut(List.of(it.file()), !away && article.isRead());
    }
}
