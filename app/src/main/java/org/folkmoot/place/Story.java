package org.folkmoot.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has happened in an invented place before it was loaded: {@code story.yaml} in a folder of its own, beside the
 * files that it names. Other YAML files of the folder tell of the same days: acts of one day in the order of the files'
 * names.
 *
 * @param edition changes with any of the files
 */
record Story(List<Entry> acts, String edition) {

    /** Reads a folder; throws {@link Mistake} where there is no story in it. */
    static Story read(Path folder) {
        var acts = new ArrayList<Dated>();
        var files = files(folder);
        if (!files.contains(folder.resolve("story.yaml"))) {
            throw Mistake.in(folder.resolve("story.yaml"), "the file cannot be read");
        }
        files.stream().filter(file -> file.toString().endsWith(".yaml")).forEach(file -> acts.addAll(dated(file)));
        acts.sort(Comparator.comparingInt(Dated::day));
        return new Story(acts.stream().map(Dated::act).toList(), edition(folder));
    }

    private record Dated(int day, Entry act) {}

    private static List<Dated> dated(Path file) {
        var acts = new ArrayList<Dated>();
        var last = Integer.MIN_VALUE;
        for (var act : Entry.read(file).list(entry -> entry)) {
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
            acts.add(new Dated(day, act));
        }
        return acts;
    }

    private static String edition(Path folder) {
        return files(folder).stream()
                .map(file -> file.getFileName() + " " + Imports.digest(file))
                .collect(Collectors.joining("\n"));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw Mistake.in(folder, "the folder cannot be read");
        }
    }
}
