package org.folkmoot.log;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An act that the log keeps. There is no room for free text: facts are codes, numbers and public identifiers, persons
 * are tokens.
 *
 * <pre>{@code
 * log.stage(Act.of(Kind.ROLE_GIVEN).fact("role", "adviser").person("to", anna).person("by", ben));
 * }</pre>
 *
 * @param facts by name; 1 to 80 letters, digits, dots, hyphens, underscores
 * @param persons by what they did or what was done to them: {@code to}, {@code by}
 */
public record Act(Kind kind, SortedMap<String, String> facts, SortedMap<String, UUID> persons) {

    private static final Pattern NAME = Pattern.compile("[a-z]{1,20}");
    private static final Pattern FACT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    public Act {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        persons = Collections.unmodifiableSortedMap(new TreeMap<>(persons));
        facts.keySet().forEach(name -> check(name, NAME));
        facts.values().forEach(value -> check(value, FACT));
        persons.keySet().forEach(name -> check(name, NAME));
    }

    /** An act of which nothing else is said yet. */
    public static Act of(Kind kind) {
        return new Act(kind, new TreeMap<>(), new TreeMap<>());
    }

    /** With a fact: {@code fact("organisation", "GB-CHC-1193780")}. */
    public Act fact(String name, Object value) {
        var more = new TreeMap<>(facts);
        more.put(name, value.toString());
        return new Act(kind, more, persons);
    }

    /** With a person, by their id in the place. */
    public Act person(String name, UUID person) {
        var more = new TreeMap<>(persons);
        more.put(name, person);
        return new Act(kind, facts, more);
    }

    private static void check(String text, Pattern form) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("The log takes no free text: " + text);
        }
    }
}
