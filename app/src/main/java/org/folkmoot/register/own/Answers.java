package org.folkmoot.register.own;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.register.Json;

/**
 * What somebody has answered about an organisation, by field.
 *
 * @param values without empty ones
 */
record Answers(Map<String, String> values) {

    static final Answers NONE = new Answers(Map.of());

    /** The field that says whether another one may be published. */
    static final String PUBLIC = "-public";

    Answers {
        var given = new TreeMap<String, String>();
        values.forEach((field, value) -> {
            if (!value.isEmpty()) {
                given.put(field, value);
            }
        });
        values = Collections.unmodifiableMap(given);
    }

    static Answers read(String json) {
        return new Answers(Json.texts(json));
    }

    String json() {
        return Json.of(values);
    }

    String get(String field) {
        return values.getOrDefault(field, "");
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    /** Whether a field that may be kept back is published. */
    boolean isPublic(String field) {
        return get(field + PUBLIC).equals("yes");
    }

    /** With these in place of what was said before; an empty value takes the answer back. */
    Answers with(Map<String, String> more) {
        var all = new TreeMap<>(values);
        all.putAll(more);
        return new Answers(all);
    }

    /** Those of these questions alone. */
    Answers of(List<Question> questions) {
        var some = new TreeMap<>(values);
        some.keySet()
                .removeIf(field -> questions.stream()
                        .noneMatch(question -> question.fields().contains(field)));
        return new Answers(some);
    }

    Answers with(String field, String value) {
        return with(Map.of(field, value));
    }
}
