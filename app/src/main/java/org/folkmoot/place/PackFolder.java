package org.folkmoot.place;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.folkmoot.place.Entry.Said;

/** The files of one pack: its own, and those of the folder it extends. */
record PackFolder(Path own, Optional<Path> extended) {

    static final String JURISDICTION = "jurisdiction.yaml";

    private static final Set<String> FILES = Set.of(
            JURISDICTION,
            "registers.yaml",
            "legal-forms.yaml",
            "income-bands.yaml",
            "statuses.yaml",
            "sensitive.yaml",
            "persons.yaml",
            "support-topics.yaml",
            "equality-groups.yaml",
            "report-templates.yaml",
            "health-check.yaml",
            "holidays.yaml",
            "retention.yaml",
            "words.yaml",
            "classification",
            "ATTRIBUTION.md");

    private static final List<String> RULES = List.of(
            JURISDICTION,
            "registers.yaml",
            "legal-forms.yaml",
            "income-bands.yaml",
            "statuses.yaml",
            "sensitive.yaml",
            "classification");

    /** Refuses a misspelt file, which nobody would miss until a page lacks what it says. */
    static void check(Path folder) {
        for (Path file : Folders.list(folder)) {
            if (!FILES.contains(file.getFileName() + "")) {
                throw Mistake.in(
                        file,
                        "a pack has no such file; use "
                                + String.join(", ", FILES.stream().sorted().toList()));
            }
        }
    }

    /** The file here, else the one in the extended folder: what is said here replaces the other. */
    Path nearest(String name) {
        return everywhere(name).reversed().getFirst();
    }

    /** The entries of the file in the extended folder and then here: what is said here is added. */
    <T> List<Said<T>> all(String name, Function<Entry, T> each) {
        return everywhere(name).stream()
                .flatMap(file -> Entry.read(file).said(each).stream())
                .toList();
    }

    /** Changes with whatever an organisation's entry is computed by; the same in every folder. */
    String digest() {
        var digests = RULES.stream()
                .flatMap(name -> everywhere(name).stream())
                .flatMap(file -> Files.isDirectory(file) ? Folders.list(file).stream() : Stream.of(file))
                .map(Imports::digest)
                .toList();
        return Integer.toHexString(digests.hashCode()) + "-" + digests.size();
    }

    /** The file in the extended folder and the one here, as far as they exist; at least one must. */
    List<Path> everywhere(String name) {
        List<Path> files = Stream.concat(extended.stream(), Stream.of(own))
                .map(folder -> folder.resolve(name))
                .filter(Files::exists)
                .toList();
        if (files.isEmpty()) {
            throw Mistake.in(
                    own.resolve(name), "the file is missing; add it here or in the pack that this one extends");
        }
        return files;
    }
}
