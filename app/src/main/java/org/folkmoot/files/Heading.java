package org.folkmoot.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The columns of a table by name; blanks around a name and capitals do not matter. */
public final class Heading {

    private final List<String> names;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    /** Throws {@link FileUnusable} where two columns have one name. */
    Heading(List<String> cells) {
        names = cells.stream().map(String::strip).toList();
        for (var i = 0; i < names.size(); i++) {
            if (!names.get(i).isEmpty() && places.putIfAbsent(key(names.get(i)), i) != null) {
                throw new FileUnusable("Two columns are called \"" + names.get(i) + "\". Rename one.");
            }
        }
    }

    /** The names as the file has them, in order. */
    public List<String> names() {
        return names;
    }

    public boolean has(String column) {
        return places.containsKey(key(column));
    }

    /** The names of no use here, as the file has them. */
    public List<String> unknown(List<String> known) {
        var keys = known.stream().map(Heading::key).toList();
        return names.stream()
                .filter(name -> !name.isEmpty() && !keys.contains(key(name)))
                .toList();
    }

    int place(String column) {
        return places.getOrDefault(key(column), -1);
    }

    int size() {
        return names.size();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
