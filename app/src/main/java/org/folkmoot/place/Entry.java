package org.folkmoot.place;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One entry of a YAML file. It knows its file, line and key, so that every wrong value says where it stands. */
record Entry(Path file, String key, Node node) {

    static Entry read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Node root = new Yaml(new LoaderOptions()).compose(reader);
            if (root == null) {
                throw Mistake.in(file, "the file is empty");
            }
            return new Entry(file, file.getFileName() + "", root);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw Mistake.at(file, line, "this is not YAML (" + e.getProblem() + ")");
        } catch (CharacterCodingException | YAMLException e) {
            throw Mistake.in(file, "the file must be text in UTF-8");
        } catch (IOException e) {
            throw Mistake.in(file, "the file cannot be read");
        }
    }

    Mistake mistake(String what) {
        return Mistake.at(file, node.getStartMark().getLine() + 1, what);
    }

    private Mistake must(String be) {
        return mistake("\"%s\" must be %s".formatted(key, be));
    }

    /** The entries beneath, whose keys must be among {@code known}. */
    Fields fields(String... known) {
        Map<String, Entry> entries = entries();
        List<String> allowed = List.of(known);
        entries.forEach((name, entry) -> {
            if (!allowed.contains(name)) {
                throw entry.mistake("\"%s\" is not known here; use %s".formatted(name, String.join(", ", known)));
            }
        });
        return new Fields(this, entries);
    }

    /** The entries beneath by their keys, in the order of the file. */
    Map<String, Entry> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw must("keys with values");
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (NodeTuple pair : mapping.getValue()) {
            Entry name = new Entry(file, key, pair.getKeyNode());
            Entry entry = new Entry(file, name.text(), pair.getValueNode());
            if (entries.put(entry.key(), entry) != null) {
                throw name.mistake("\"%s\" stands here twice; keep one".formatted(entry.key()));
            }
        }
        return entries;
    }

    <T> List<T> list(Function<Entry, T> each) {
        if (!(node instanceof SequenceNode sequence)) {
            throw must("a list");
        }
        return sequence.getValue().stream()
                .map(item -> each.apply(new Entry(file, key, item)))
                .toList();
    }

    /** The items of a list, each with its entry, so that a later check can name the line. */
    <T> List<Said<T>> said(Function<Entry, T> each) {
        return list(item -> new Said<>(item, each.apply(item)));
    }

    /** What an entry says, with the entry. */
    record Said<T>(Entry entry, T thing) {}

    List<String> texts() {
        return list(Entry::text);
    }

    String text() {
        if (node instanceof ScalarNode scalar
                && !Tag.NULL.equals(scalar.getTag())
                && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw must("text");
    }

    boolean isText() {
        return node instanceof ScalarNode;
    }

    int wholeNumber() {
        return read("a whole number", Integer::parseInt);
    }

    BigDecimal amount() {
        return read("an amount such as 10000", BigDecimal::new);
    }

    LocalDate date() {
        return read("a date such as 2026-01-31", LocalDate::parse);
    }

    boolean yes() {
        return read("true or false", text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        });
    }

    Locale language() {
        return read(
                "a language such as en",
                tag -> new Locale.Builder().setLanguageTag(tag).build());
    }

    /** The address of a web page. */
    URI address() {
        return read("an address that begins with https://", Entry::address);
    }

    static URI address(String text) {
        URI address = URI.create(text);
        if (!"https".equals(address.getScheme()) || address.getHost() == null) {
            throw new IllegalArgumentException(text);
        }
        return address;
    }

    /** A regular expression, matched without regard to case in every script. */
    Pattern pattern() {
        try {
            return Expressions.compile(text());
        } catch (PatternSyntaxException e) {
            throw must("a regular expression (" + e.getDescription() + ")");
        }
    }

    <T> T read(String what, Function<String, T> reading) {
        try {
            return reading.apply(text());
        } catch (DateTimeException | IllegalArgumentException | IllformedLocaleException _) {
            throw must(what);
        }
    }
}
