package org.folkmoot.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.files.FileUnusable;
import org.folkmoot.files.KeptFiles;
import org.folkmoot.jobs.Job;
import org.folkmoot.jobs.Retained;
import org.folkmoot.jobs.Retention;
import org.folkmoot.log.Act;
import org.folkmoot.log.Kind;
import org.folkmoot.log.Log;
import org.folkmoot.place.ImportRequest;
import org.folkmoot.place.Imports;
import org.folkmoot.place.KnownSource;
import org.folkmoot.place.KnownSources;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reads in the files that wait. What a file states and that it is read end in one transaction: a program that dies
 * leaves it waiting, and another begins it anew; none is read in twice.
 */
@Configuration(proxyBeanMethods = false)
class ReadingIn {

    private static final Duration OFTEN = Duration.ofSeconds(2);
    private static final int MOST_ATTEMPTS = 3;

    private final Localities localities;
    private final Transactions transactions;
    private final Uploads uploads;
    private final KeptFiles files;
    private final KnownSources sources;
    private final Imports imports;
    private final Log log;
    private final Clock clock;

    ReadingIn(
            Localities localities,
            Transactions transactions,
            Uploads uploads,
            KeptFiles files,
            KnownSources sources,
            Imports imports,
            Log log,
            Clock clock) {
        this.localities = localities;
        this.transactions = transactions;
        this.uploads = uploads;
        this.files = files;
        this.sources = sources;
        this.imports = imports;
        this.log = log;
        this.clock = clock;
    }

    @Bean
    Job readFilesIn() {
        return new Job("intake-read", OFTEN, () -> localities.all().forEach(this::readIn));
    }

    @Bean
    Retained refusedRows() {
        return Retained.inPlaces(Retention.REFUSED_ROWS, before -> {
            var old = uploads.oldRefused(before);
            old.forEach(files::forget);
            return old.size();
        });
    }

    /** Reads in every file of a place that waits. */
    void readIn(Locality place) {
        for (var next = begin(place); next.isPresent(); next = begin(place)) {
            readIn(place, next.get());
        }
    }

    private Optional<Upload> begin(Locality place) {
        return transactions.inside(place, uploads::begin);
    }

    private void readIn(Locality place, Upload upload) {
        if (upload.attempts() > MOST_ATTEMPTS) {
            fail(
                    place,
                    upload,
                    "Reading it in broke off three times, and nothing was changed."
                            + " Tell whoever runs this site, or split the file into parts.");
            return;
        }
        try (var folder = new Folder()) {
            imports.read(request(place, upload, folder), result -> finish(upload, result));
        } catch (FileUnusable e) {
            fail(place, upload, String.valueOf(e.getMessage()));
        }
    }

    private ImportRequest request(Locality place, Upload upload, Folder folder) {
        return transactions.inside(place, () -> {
            var source = sources.find(place, upload.source())
                    .filter(known -> known.kind() == upload.kind())
                    .orElseGet(() -> KnownSource.fresh(upload.source(), upload.kind()));
            var file = folder.file(upload.fileName(), out -> files.write(kept(upload), out));
            return Requests.of(place, source, upload.edition(), upload.partial(), file, steps(place, upload));
        });
    }

    private static UUID kept(Upload upload) {
        return Optional.ofNullable(upload.file())
                .orElseThrow(() -> new FileUnusable("The file is not kept any more. Hand it in again."));
    }

    /** Tells every second how far it is, in a transaction of its own. */
    private Steps steps(Locality place, Upload upload) {
        return new Steps(
                clock,
                bytes -> transactions.inside(place, () -> {
                    uploads.reached(upload.id(), bytes);
                    return true;
                }));
    }

    /** In the transaction that reads it in. */
    private void finish(Upload upload, Imports.Result result) {
        if (!uploads.done(upload.id(), result, keep(result.refused()))) {
            throw new FileUnusable("Another node has read the file in meanwhile.");
        }
        files.forget(kept(upload));
        uploads.superseded(upload);
        log.stage(act(upload, result));
    }

    private @Nullable UUID keep(@Nullable Path refused) {
        return refused == null ? null : files.keep("refused-rows.csv", refused);
    }

    private static Act act(Upload upload, Imports.Result result) {
        var act = Act.of(Kind.IMPORTED)
                .fact("kind", upload.kind().key())
                .fact("edition", upload.edition())
                .fact("new", result.summary().fresh())
                .fact("joined", result.summary().changed() + result.summary().unchanged())
                .fact("refused", result.summary().refused());
        return upload.by() == null ? act : act.person("by", upload.by());
    }

    private void fail(Locality place, Upload upload, String sentence) {
        transactions.inside(place, () -> {
            uploads.failed(upload.id(), sentence);
            Optional.ofNullable(upload.file()).ifPresent(files::forget);
            return true;
        });
    }

    /** A folder on this machine for the time of one reading. */
    private static final class Folder implements AutoCloseable {

        private final Path path;

        Folder() {
            try {
                path = Files.createTempDirectory("intake-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Path file(String name, Consumer<BufferedOutputStream> content) {
            var file = path.resolve(name.replaceAll("[^A-Za-z0-9._-]", "-") + ".in");
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                content.accept(out);
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try (var all = Files.list(path)) {
                for (var file : all.toList()) {
                    Files.delete(file);
                }
                Files.delete(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
