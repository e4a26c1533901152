package org.folkmoot.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What has happened in an invented place before it was loaded: {@code story.yaml} in a folder of its own, beside the
 * files that it names.
 *
 * @param edition changes with any of the files
 */
record Story(List<Entry> acts, String edition) {

    /** Reads a folder; throws {@link Mistake} where there is no story in it. */
    static Story read(Path folder) {
        var file = folder.resolve("story.yaml");
        var acts = Entry.read(file).list(entry -> entry);
        var last = Integer.MIN_VALUE;
        for (var act : acts) {
            var entries = act.entries();
            if (!entries.containsKey("day") || !entries.containsKey("act")) {
                throw act.mistake("an act needs \"day\" and \"act\"");
            }
            var day = new Fields(act, entries).need("day").wholeNumber();
            if (day < last || day > 0) {
                throw act.mistake(
                        day > 0
                                ? "\"day\" must be 0 or less: a story tells what has been"
                                : "acts must stand in their order");
            }
            last = day;
        }
        return new Story(acts, edition(folder));
    }

    private static String edition(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted()
                    .map(file -> file.getFileName() + " " + Imports.digest(file))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw Mistake.in(folder, "the folder cannot be read");
        }
    }
}
