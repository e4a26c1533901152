package org.folkmoot.place;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Transactions;
import org.folkmoot.files.Content;
import org.folkmoot.files.FileUnusable;
import org.folkmoot.files.JsonList;
import org.folkmoot.files.RefusedRows;
import org.folkmoot.files.Summary;
import org.folkmoot.files.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads files into places: one transaction a file, one file at a time in each place. */
@Component
public class Imports {

    private static final int LOCK = 0x696d70;

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final Localities localities;
    private final Places places;
    private final Citations citations;
    private final List<Importer> importers;
    private final ApplicationEventPublisher events;
    private final AreaImports areas;
    private final Clock clock;

    Imports(
            Transactions transactions,
            JdbcClient jdbc,
            Localities localities,
            Places places,
            Citations citations,
            List<Importer> importers,
            ApplicationEventPublisher events,
            AreaImports areas,
            Clock clock) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.localities = localities;
        this.places = places;
        this.citations = citations;
        this.importers = importers;
        this.events = events;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * What became of a file.
     *
     * @param unread columns that nobody reads, as the file calls them
     * @param refused the file with the refused rows, or null where there are none
     */
    public record Result(
            Summary summary, List<String> unread, @Nullable Path refused) {}

    /** Reads one file; throws {@link FileUnusable} where nothing of it can be used, and then nothing has changed. */
    public Result read(ImportRequest request) {
        return read(request, _ -> {});
    }

    /**
     * Reads one file, and does something more in the same transaction, before it ends.
     *
     * @param also what is done with what became of the file; what it throws undoes all
     */
    public Result read(ImportRequest request, Consumer<Result> also) {
        if (request.kind() == SourceKind.AREAS) {
            return areas.read(request, also);
        }
        var start = clock.instant();
        try (var refused = new RefusedRows(request.refused());
                var content = open(request)) {
            var result = transactions.inside(request.place(), () -> {
                waitForOthers();
                var source = citations.keep(request.source());
                refuseOlder(request);
                var reading = new Reading(request, places.pack(request.place()), source, start, content, refused);
                var importer = importer(request.kind());
                var outcome = importer.read(reading);
                events.publishEvent(new Imported(reading));
                refused.end();
                var seconds = Duration.between(start, clock.instant()).toMillis() / 1000.0;
                var summary = new Summary(
                        reading.read(),
                        outcome.fresh(),
                        outcome.changed(),
                        outcome.unchanged(),
                        reading.refused(),
                        seconds);
                citations.read(source, request.edition(), start, reading.read() - reading.refused(), reading.whole());
                var done = new Result(summary, reading.unread(importer), refused.path());
                also.accept(done);
                localities.countChanges();
                return done;
            });
            localities.tidy(request.place());
            return result;
        }
    }

    /**
     * Looks a file through, from its heading to its end, and changes nothing; throws {@link FileUnusable} where nothing
     * of it could be used.
     */
    public void look(ImportRequest request) {
        if (request.kind() == SourceKind.AREAS) {
            areas.look(request);
            return;
        }
        try (var content = open(request)) {
            if (content instanceof Table table) {
                request.mapping().check(request.kind(), table.heading());
            }
            content.look();
        }
    }

    private static Content open(ImportRequest request) {
        return request.kind().followsStandard() && JsonList.is(request.file(), request.limits())
                ? JsonList.open(request.file(), request.limits(), request.progress())
                : Table.open(request.file(), request.encoding(), request.limits(), request.progress());
    }

    /** Whether any room reads files of this kind. */
    public boolean reads(SourceKind kind) {
        return kind == SourceKind.AREAS
                || importers.stream().anyMatch(importer -> importer.kinds().contains(kind));
    }

    private Importer importer(SourceKind kind) {
        return importers.stream()
                .filter(importer -> importer.kinds().contains(kind))
                .findFirst()
                .orElseThrow(() -> new FileUnusable("Files of the kind " + kind.key() + " cannot be read yet."));
    }

    /** Waits until nobody else changes what sources state in this place, until the open transaction ends. */
    public void waitForOthers() {
        jdbc.sql("select pg_advisory_xact_lock(?, hashtext(current_schema()))")
                .param(LOCK)
                .query((_, _) -> 1)
                .single();
    }

    private void refuseOlder(ImportRequest request) {
        var known = citations.find(request.source().name()).orElseThrow().edition();
        if (known != null && request.edition().isBefore(known)) {
            throw new FileUnusable("This edition is of " + request.edition() + ", but the source \""
                    + request.source().name() + "\" has been read as of " + known
                    + ". Name the right day with --edition, or another source with --source.");
        }
    }

    /** Tells one content of a file from another: it is asked of every file at every start, and guards against nobody. */
    static String digest(Path file) {
        var sum = new CRC32C();
        try (var in = new CheckedInputStream(Files.newInputStream(file), sum)) {
            var size = in.transferTo(OutputStream.nullOutputStream());
            return size + "-" + Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new FileUnusable("There is no readable file " + file + ". Check its name.");
        }
    }
}
