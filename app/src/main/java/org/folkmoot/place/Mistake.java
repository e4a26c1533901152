package org.folkmoot.place;

import java.nio.file.Path;
import java.util.Set;

/**
 * A mistake in a pack or a locality's files. Its message is one sentence for whoever wrote the file: where (file and
 * line) and what to do. The program does not start while there is one.
 */
public final class Mistake extends RuntimeException {

    private static final Set<String> ROOTS = Set.of("packs", "localities");

    private Mistake(String sentence) {
        super(sentence);
    }

    static Mistake in(Path file, String what) {
        return new Mistake(shown(file) + ": " + what);
    }

    static Mistake at(Path file, int line, String what) {
        return new Mistake(shown(file) + ", line " + line + ": " + what);
    }

    /** The path from {@code packs} or {@code localities} on, as people write it. */
    private static String shown(Path file) {
        int count = file.getNameCount();
        for (int i = count - 1; i >= 0; i--) {
            if (ROOTS.contains(file.getName(i).toString())) {
                return file.subpath(i, count).toString().replace('\\', '/');
            }
        }
        return file.toString();
    }
}
