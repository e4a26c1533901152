package org.folkmoot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/rules names, for each rule, the class that keeps it and the test that proves it: all of them are there. */
class RulesTest {

    private static final Path HOME = Path.of("..");
    private static final Pattern NAME = Pattern.compile(
            "\\b(?:class|record|interface|enum|void|[A-Z]\\w*(?:<[^()]*>)?) +(\\w+)|import [\\w.]+\\.(\\w+);");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern TYPE =
            Pattern.compile("(?:[a-z]+\\.)*([A-Z][A-Za-z0-9]*)(?:[.#]([a-z][A-Za-z0-9]*))?(?:\\(\\))?");
    private static final Pattern TEST = Pattern.compile("[a-z]+(?:[A-Z][a-z0-9]*){2,}");

    /** Every word of every Java source: a class or a test that exists is one of them. */
    private static Set<String> names;

    @BeforeAll
    static void readNames() throws IOException {
        names = names();
    }

    static List<Path> rules() throws IOException {
        try (var files = Files.list(HOME.resolve("docs/rules"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void nameOnlyClassesAndTestsThatExist(Path file) throws IOException {
        var missing = new TreeSet<String>();
        for (var line : Files.readAllLines(file)) {
            if (line.startsWith("|")) {
                missing.addAll(missing(line));
            }
        }
        assertThat(missing).as(file.getFileName() + " names what is not there").isEmpty();
    }

    private static Set<String> missing(String line) {
        var missing = new TreeSet<String>();
        var cells = line.split("(?<!\\\\)\\|", -1);
        for (var i = 2; i < cells.length; i++) {
            var code = CODE.matcher(cells[i]);
            while (code.find()) {
                var type = TYPE.matcher(code.group(1));
                var test = TEST.matcher(code.group(1));
                if (type.matches()) {
                    var member = type.group(1).endsWith("Test") ? type.group(2) : null;
                    Stream.of(type.group(1), member)
                            .filter(name -> name != null && !names.contains(name))
                            .forEach(missing::add);
                } else if (i > 2 && test.matches() && !names.contains(code.group(1))) {
                    missing.add(code.group(1));
                }
            }
        }
        return missing;
    }

    private static Set<String> names() throws IOException {
        var names = new HashSet<String>();
        for (var folder : List.of("app/src", "tally/src", "app/target/generated-sources")) {
            try (var files = Files.walk(HOME.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> words(file, names));
            }
        }
        return names;
    }

    private static void words(Path file, Set<String> into) {
        try {
            NAME.matcher(Files.readString(file))
                    .results()
                    .forEach(result -> into.add(result.group(1) == null ? result.group(2) : result.group(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
