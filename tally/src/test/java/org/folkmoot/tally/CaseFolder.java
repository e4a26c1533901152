package org.folkmoot.tally;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Elections with known answers: those beside the tests, and the large folder where there is one. */
final class CaseFolder {

    private CaseFolder() {}

    /** A folder of the cases named by FOLKMOOT_CASES; without it the test is skipped and says so. */
    static Path large(String name) {
        var folder = System.getenv("FOLKMOOT_CASES");
        assumeThat(folder).as("skipped: no cases").isNotNull();
        return Path.of(folder, "elections", name);
    }

    static Path shipped(String name) {
        return Path.of("src", "test", "resources", name);
    }

    static List<Path> files(Path folder, String ending) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path sibling(Path file, String ending) {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.[^.]*$", "") + ending);
    }

    static Result count(Rule rule, Path file) {
        return rule.count(Election.read(file).election()).result();
    }
}
