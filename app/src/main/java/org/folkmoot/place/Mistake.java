package org.folkmoot.place;

import java.nio.file.Path;

/**
 * A mistake in a pack or a locality's files. Its message is one sentence for whoever wrote the file: where (file and
 * line) and what to do. The program does not start while there is one.
 */
public final class Mistake extends RuntimeException {

    private static final int SHOWN_FOLDERS = 3;

    private Mistake(String sentence) {
        super(sentence);
    }

    static Mistake in(Path file, String what) {
        return new Mistake(shown(file) + ": " + what);
    }

    static Mistake at(Path file, int line, String what) {
        return new Mistake(shown(file) + ", line " + line + ": " + what);
    }

    /** The end of the path, as people write it: {@code packs/scotland/registers.yaml}. */
    private static String shown(Path file) {
        int count = file.getNameCount();
        return file.subpath(Math.max(0, count - SHOWN_FOLDERS), count)
                .toString()
                .replace('\\', '/');
    }
}
