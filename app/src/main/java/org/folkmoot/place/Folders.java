package org.folkmoot.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lists a folder of data files. */
final class Folders {

    private Folders() {}

    /** What is in the folder, by name, without hidden files. */
    static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Mistake.in(folder, "there is no folder that can be read here");
        }
    }
}
