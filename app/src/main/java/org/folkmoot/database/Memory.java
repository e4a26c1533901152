package org.folkmoot.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much of the machine's memory Folkmoot's own PostgreSQL may keep pages in. */
final class Memory {

    private static final int LEAST = 128;
    private static final int MOST = 1024;
    private static final int SHARE = 16;

    private Memory() {}

    /** In megabytes: a sixteenth of what the machine has, from 128 to 1,024. It is taken only as pages are read. */
    static int forDatabase() {
        try (var lines = Files.lines(Path.of("/proc/meminfo"))) {
            return lines.filter(line -> line.startsWith("MemTotal:"))
                    .mapToInt(
                            line -> Math.clamp(Long.parseLong(line.replaceAll("\\D", "")) / 1024 / SHARE, LEAST, MOST))
                    .findFirst()
                    .orElse(LEAST);
        } catch (IOException e) {
            return LEAST;
        }
    }
}
