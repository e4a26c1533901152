package org.folkmoot.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a text of the staff names a person: by the address, or by a whole name of two words or more. One word alone,
 * such as "Jo", says nothing of whom it means.
 */
public final class Naming {

    private static final String GONE = "[…]";
    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}");

    private final List<String> words = new ArrayList<>();
    private final Pattern pattern;

    private Naming(String name, String email) {
        if (!email.isEmpty()) {
            words.add(email);
        }
        if (name.strip().contains(" ")) {
            words.add(name.strip().replaceAll("\\s+", " "));
        }
        var one = words.stream()
                .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
                .reduce((a, b) -> a + "|" + b)
                .orElse("(?!)");
        pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + one + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** How texts name a person of this name and address, of which either may be empty. */
    public static Naming of(String name, String email) {
        return new Naming(name, email);
    }

    /** Patterns of {@code ilike}, of which each text that names the person fits one. */
    public String[] like() {
        return words.stream()
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1").replace(" ", "%") + "%")
                .toArray(String[]::new);
    }

    /** Whether the text names the person. */
    public boolean in(String text) {
        return pattern.matcher(text).find();
    }

    /** The text without the person. */
    public String redacted(String text) {
        return pattern.matcher(text).replaceAll(GONE);
    }

    /** The text as the person may read it: without the addresses of others. */
    public String shown(String text) {
        return ADDRESS.matcher(text).replaceAll(found -> in(found.group()) ? found.group() : GONE);
    }
}
