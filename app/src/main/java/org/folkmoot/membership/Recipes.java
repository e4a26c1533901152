package org.folkmoot.membership;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.register.Folded;

/**
 * The exports that are known by their headings: {@code membership/recipes.txt}. A line "[name] n" begins one and says
 * how many of its telling headings, marked by a star, must be there; then "heading = field".
 */
final class Recipes {

    private static final List<Recipe> ALL = read();

    private Recipes() {}

    static List<Recipe> all() {
        return ALL;
    }

    /** The recipe whose telling headings are there, most of them first. */
    static Optional<Recipe> of(List<String> headings) {
        return ALL.stream()
                .filter(recipe -> recipe.matches(headings) > 0)
                .max(Comparator.comparingInt(recipe -> recipe.matches(headings)));
    }

    private static List<Recipe> read() {
        try (var in = Objects.requireNonNull(Recipes.class.getResourceAsStream("/membership/recipes.txt"))) {
            var reader = new Reader();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(reader::line);
            return reader.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reader {

        private final List<Recipe> recipes = new ArrayList<>();
        private final Set<String> telling = new HashSet<>();
        private final Map<String, Field> columns = new HashMap<>();
        private String name = "";
        private int enough;

        void line(String line) {
            if (line.startsWith("[")) {
                end();
                name = line.substring(1, line.lastIndexOf(']'));
                enough = Integer.parseInt(
                        line.substring(line.lastIndexOf(']') + 1).strip());
                return;
            }
            var equals = line.lastIndexOf('=');
            var heading = Folded.of(line.substring(0, equals).replace("*", ""));
            columns.put(heading, Field.of(line.substring(equals + 1).strip()).orElseThrow());
            if (line.startsWith("*")) {
                telling.add(heading);
            }
        }

        List<Recipe> end() {
            if (!name.isEmpty()) {
                recipes.add(new Recipe(name, telling, enough, columns));
            }
            telling.clear();
            columns.clear();
            return List.copyOf(recipes);
        }
    }
}
