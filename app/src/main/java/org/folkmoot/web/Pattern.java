package org.folkmoot.web;

import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One component, as the pattern page shows it. The parameters are read from the component itself, so that the page
 * cannot say anything else than the program.
 */
record Pattern(String name, List<String> parameters) {

    /** The components, in the order of the page. */
    static final List<String> NAMES = List.of(
            "button",
            "tag",
            "fig",
            "note",
            "confirmed",
            "progress",
            "crumbs",
            "card",
            "fact",
            "table",
            "facet",
            "chosen",
            "pagination",
            "tasks",
            "empty",
            "search",
            "problems",
            "field",
            "choices",
            "select",
            "question",
            "bars",
            "stack");

    /** The classes of the style sheet that arrange a page. */
    static final List<String> LAYOUTS =
            List.of("hero", "lead", "row", "grid g2", "grid g3", "grid aside", "results", "apart", "soft", "prose");

    /** The components whose name has this part; all of them for an empty one. */
    static List<String> called(String part) {
        var small = part.strip().toLowerCase(Locale.ROOT);
        return NAMES.stream().filter(name -> name.contains(small)).toList();
    }

    static Pattern of(String name) {
        return new Pattern(
                name,
                Stream.of(template(name).getMethods())
                        .filter(method -> method.getName().equals("render"))
                        .flatMap(method -> Stream.of(method.getParameters()).skip(2))
                        .map(Pattern::printed)
                        .toList());
    }

    private static String printed(Parameter parameter) {
        return parameter.getParameterizedType().getTypeName().replaceAll("[a-z]+\\.", "") + " " + parameter.getName();
    }

    private static Class<?> template(String name) {
        try {
            return Class.forName(Pattern.class.getPackageName() + ".Jte" + name + "Generated");
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("No component is called " + name, e);
        }
    }
}
