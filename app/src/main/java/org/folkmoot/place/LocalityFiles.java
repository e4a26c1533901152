package org.folkmoot.place;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.folkmoot.place.Entry.Said;

/** Reads the folders of {@code localities/}. */
public final class LocalityFiles {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private LocalityFiles() {}

    /**
     * Reads {@code locality.yaml} of one place, and looks at each file that it names far enough to know that it can be
     * read as said.
     *
     * @throws Mistake at the first thing wrong
     */
    public static LocalityFile read(Path folder, Packs packs) {
        Fields file = Entry.read(folder.resolve("locality.yaml"))
                .fields(
                        "name",
                        "title",
                        "jurisdiction",
                        "authority",
                        "zone",
                        "languages",
                        "demonstration",
                        "sample",
                        "corrections",
                        "layers",
                        "sources",
                        "story");
        List<Source> sources = sources(file.need("sources").said(new SourceReader(folder)::read));
        return new LocalityFile(
                name(file.need("name"), folder),
                file.text("title"),
                pack(file.need("jurisdiction"), packs),
                Authority.from(file.need("authority")),
                file.need("zone").read("a time zone such as Europe/London", ZoneId::of),
                file.need("languages").list(Entry::language),
                file.yes("demonstration"),
                file.yes("sample"),
                file.text("corrections"),
                file.need("layers").list(entry -> layer(entry, sources)),
                sources,
                file.find("story").map(entry -> story(entry, folder, file.yes("sample"))));
    }

    private static Path story(Entry entry, Path folder, boolean sample) {
        if (!sample) {
            throw entry.mistake("only a sample has a \"story\": what is invented stays in invented places");
        }
        if (!entry.text().matches("[a-z0-9-]+(/[a-z0-9-]+)*") || !Files.isDirectory(folder.resolve(entry.text()))) {
            throw entry.mistake("there is no folder \"%s\" in this one".formatted(entry.text()));
        }
        return folder.resolve(entry.text());
    }

    private static String name(Entry entry, Path folder) {
        String name = entry.read("small letters, digits and hyphens, such as trafford", LocalityFiles::name);
        if (!folder.endsWith(name)) {
            throw entry.mistake("\"name\" must be the name of the folder");
        }
        return name;
    }

    static String name(String text) {
        if (!NAME.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static Pack pack(Entry entry, Packs packs) {
        return packs.pack(entry.text())
                .orElseThrow(() -> entry.mistake("there is no pack \"%s\"; use %s"
                        .formatted(
                                entry.text(), String.join(", ", packs.byName().keySet()))));
    }

    private static Layer layer(Entry entry, List<Source> sources) {
        Layer layer = Layer.from(entry);
        boolean drawn = sources.stream()
                .anyMatch(source ->
                        source.kind() == SourceKind.AREAS && source.name().equals(layer.source()));
        if (!drawn) {
            throw entry.mistake("there is no source \"%s\" of kind areas".formatted(layer.source()));
        }
        return layer;
    }

    private static List<Source> sources(List<Said<Source>> all) {
        Set<String> names = new HashSet<>();
        for (Said<Source> said : all) {
            if (!names.add(said.thing().name())) {
                throw said.entry()
                        .mistake("two sources have the name \"%s\"; rename one"
                                .formatted(said.thing().name()));
            }
        }
        return all.stream().map(Said::thing).toList();
    }
}
