package org.folkmoot.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The program's own source files, for tests that read them. */
final class SourceFiles {

    static final Path TEMPLATES = Path.of("src/main/jte");
    static final Path CLASSES = Path.of("src/main/java");
    static final Path ASSETS = Path.of("src/main/resources/assets");
    static final Path WORDS = Path.of("src/main/resources/words");

    private SourceFiles() {}

    static List<Path> below(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
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
}
