package org.folkmoot.place;

import static java.util.stream.Collectors.joining;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads the sources of one locality, each checked against the heading of its file. */
record SourceReader(Path folder) {

    Source read(Entry entry) {
        Fields source = entry.fields(
                "name",
                "title",
                "publisher",
                "kind",
                "file",
                "encoding",
                "where",
                "except",
                "columns",
                "constants",
                "indicators",
                "edition",
                "licence",
                "attribution",
                "address",
                "known_wrong");
        SourceKind kind = source.need("kind").read(kinds(), SourceKind::of);
        Path file = file(source.need("file"));
        Charset encoding = source.find("encoding")
                .map(name -> name.read("a character encoding such as utf-8", Charset::forName))
                .orElse(StandardCharsets.UTF_8);
        Heading heading = Heading.read(file, encoding);
        return new Source(
                source.need("name").read("small letters, digits and hyphens", LocalityFiles::name),
                source.text("title"),
                source.text("publisher"),
                kind,
                file,
                encoding,
                filter("where", source, heading),
                filter("except", source, heading),
                columns(source, kind, heading),
                constants(source, kind),
                indicators(source, kind, heading),
                source.need("edition").date(),
                Licence.from(source.need("licence")),
                source.text("attribution"),
                source.need("address").address(),
                source.optionalText("known_wrong"));
    }

    private static String kinds() {
        return "one of "
                + Set.of(SourceKind.values()).stream()
                        .map(SourceKind::key)
                        .sorted()
                        .collect(joining(", "));
    }

    private Path file(Entry entry) {
        Path file = folder.resolve(entry.text()).normalize();
        if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            throw entry.mistake("there is no file \"%s\" in this folder".formatted(entry.text()));
        }
        return file;
    }

    private static Map<String, String> filter(String key, Fields source, Heading heading) {
        return values(source, key, entry -> {
            heading.refuseOther(entry, entry.key());
            return entry.text();
        });
    }

    private static Map<String, Column> columns(Fields source, SourceKind kind, Heading heading) {
        Map<String, Column> columns = values(source, "columns", entry -> {
            refuseUnread(entry, kind);
            Column column = Column.from(entry);
            heading.refuseOther(entry, column.published());
            return column;
        });
        for (String needed : kind.needed()) {
            if (!columns.containsKey(needed)) {
                throw source.need("columns").mistake("a source of kind %s needs \"%s\"".formatted(kind.key(), needed));
            }
        }
        return columns;
    }

    private static Map<String, String> constants(Fields source, SourceKind kind) {
        return values(source, "constants", entry -> {
            refuseUnread(entry, kind);
            return entry.text();
        });
    }

    private static List<IndicatorColumns> indicators(Fields source, SourceKind kind, Heading heading) {
        source.find("indicators").filter(_ -> kind != SourceKind.INDICATORS).ifPresent(entry -> {
            throw entry.mistake("a source of kind %s has no indicators".formatted(kind.key()));
        });
        return List.copyOf(values(source, "indicators", entry -> IndicatorColumns.from(entry, heading))
                .values());
    }

    private static void refuseUnread(Entry entry, SourceKind kind) {
        if (!kind.reads(entry.key())) {
            throw entry.mistake("\"%s\" is not a column of kind %s".formatted(entry.key(), kind.key()));
        }
    }

    private static <T> Map<String, T> values(Fields source, String key, Function<Entry, T> each) {
        Map<String, T> values = new LinkedHashMap<>();
        source.find(key)
                .ifPresent(entry -> entry.entries().forEach((name, value) -> values.put(name, each.apply(value))));
        return Collections.unmodifiableMap(values);
    }
}
