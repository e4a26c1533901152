package org.folkmoot.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.files.FileUnusable;
import org.folkmoot.files.KeptFiles;
import org.folkmoot.files.Progress;
import org.folkmoot.files.Uploaded;
import org.folkmoot.people.Persons;
import org.folkmoot.place.Imports;
import org.folkmoot.place.KnownSource;
import org.folkmoot.web.Problem;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** Looks a file through that somebody hands in, and keeps it for the job where it can be used. */
@Component
class HandingIn {

    private final Uploads uploads;
    private final KeptFiles files;
    private final Imports imports;
    private final Persons persons;

    HandingIn(Uploads uploads, KeptFiles files, Imports imports, Persons persons) {
        this.uploads = uploads;
        this.files = files;
        this.imports = imports;
        this.persons = persons;
    }

    /** What became of it. */
    sealed interface Answer {}

    /** It waits for the job. */
    record Taken(UUID id) implements Answer {}

    /** It was not taken, and nothing is kept. */
    record NotTaken(List<Problem> problems) implements Answer {}

    /**
     * Takes the file of the form; throws {@link FileUnusable} where it cannot be read.
     *
     * @param chosen the file, which is closed here
     * @param problems what is wrong with what stands beside it
     */
    Answer take(
            Visit visit,
            Optional<KnownSource> source,
            Wanted wanted,
            Optional<Uploaded> chosen,
            List<Problem> problems) {
        try (var file = chosen.orElseThrow(() -> new FileUnusable("Choose a file."))) {
            if (!problems.isEmpty()) {
                var all = new ArrayList<>(problems);
                all.add(new Problem("file", visit.words().say("Choose the file again; it was not kept.")));
                return new NotTaken(all);
            }
            var read = source.orElseGet(
                    () -> KnownSource.fresh(wanted.name(), wanted.holds().orElseThrow()));
            var edition = wanted.asOf().orElseThrow();
            imports.look(Requests.of(visit.here(), read, edition, wanted.partial(), file.copy(), Progress.SILENT));
            return keep(visit, read, wanted, file);
        }
    }

    private Answer keep(Visit visit, KnownSource source, Wanted wanted, Uploaded file) {
        var kept = files.keep(file.name(), file.copy());
        var added = uploads.add(new Uploads.New(
                source.citation().name(),
                source.kind(),
                file.name(),
                kept,
                size(file),
                wanted.asOf().orElseThrow(),
                wanted.partial(),
                visit.visitor().person()));
        return added.<Answer>map(Taken::new).orElseGet(() -> {
            files.forget(kept);
            return new NotTaken(List.of(new Problem("file", busy(visit, source))));
        });
    }

    private String busy(Visit visit, KnownSource source) {
        var who = uploads.waiting(source.citation().name())
                .flatMap(other -> Optional.ofNullable(other.by()))
                .flatMap(persons::find)
                .map(person -> person.called())
                .orElseGet(() -> visit.words().say("somebody"));
        return visit.words()
                .say(
                        "Another file of this source, handed in by {0}, is just being read in. Wait until that is done, then look whether yours is still needed.",
                        who);
    }

    private static long size(Uploaded file) {
        try {
            return Files.size(file.copy());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
