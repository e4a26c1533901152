package org.folkmoot.database;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A place and its sector, by the name that its addresses begin with.
 *
 * @param name 2 to 40 small letters, digits and hyphens, beginning with a letter
 */
public record Locality(String name) {

    private static final Pattern NAME = Pattern.compile("(?=.{2,40}$)[a-z](-?[a-z0-9])+");
    private static final Set<String> RESERVED = Set.of(
            "health", "sign-in", "host", "assets", "count", "error", "public", "extensions", "information-schema");

    public Locality {
        if (!isName(name)) {
            throw new IllegalArgumentException("Not a name for a place: " + name);
        }
    }

    /** Whether a text can be the name of a place. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches() && !RESERVED.contains(text) && !text.startsWith("pg-");
    }

    /** The schema that holds everything of this place. */
    public String schema() {
        return name.replace('-', '_');
    }

    String inside() {
        return schema() + "_inside";
    }

    String outside() {
        return schema() + "_outside";
    }
}
