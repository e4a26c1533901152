package org.folkmoot.place;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What organisations do: the classes of ICNPTSO and the tags of UK-CAT, by their codes in the files' order. */
public record Classification(Map<String, Activity> activities, Map<String, Tag> tags) {

    static Classification read(Path icnptso, Path ukcat) {
        return new Classification(
                byCode(icnptso, new Table(icnptso).rows(Activity::from), Activity::code),
                byCode(ukcat, new Table(ukcat).rows(Tag::from), Tag::code));
    }

    private static <T> Map<String, T> byCode(Path file, List<T> rows, Function<T, String> code) {
        Map<String, T> all = new LinkedHashMap<>();
        for (T row : rows) {
            if (all.put(code.apply(row), row) != null) {
                throw Mistake.in(file, "the code %s stands there twice; keep one".formatted(code.apply(row)));
            }
        }
        return Collections.unmodifiableMap(all);
    }

    /** The ICNPTSO class with this code, whether section, group or sub-group. */
    public Optional<Activity> activity(String code) {
        return Optional.ofNullable(activities.get(code));
    }

    /** The title of the section above a class, such as "Social services" for {@code D13}. */
    public Optional<String> sectionTitle(String code) {
        return activity(code).flatMap(found -> activity(found.section())).map(Activity::title);
    }

    /** The title of the group above a class; none for a section itself. */
    public Optional<String> groupTitle(String code) {
        return activity(code).flatMap(found -> activity(found.group())).map(Activity::title);
    }

    /** The UK-CAT tag with this code. */
    public Optional<Tag> tag(String code) {
        return Optional.ofNullable(tags.get(code));
    }
}
