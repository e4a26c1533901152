package org.folkmoot.support.reports;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Several questions of one report count the same things, so that their totals are one number. Where one of them hides it,
 * since its rows could be found by it, all do.
 */
final class Together {

    private static final String GROUPS = "groups";
    private static final String NEW = "new-groups";
    private static final Set<String> REQUESTS = Set.of("enquiries", "first-answer");

    private Together() {}

    /** What the total of a question counts: the same for all questions that share it. */
    static String shared(String question) {
        if (question.startsWith(GROUPS)) {
            return GROUPS;
        }
        return REQUESTS.contains(question) ? "enquiries" : question;
    }

    /** New groups may be all groups: where those are hidden, these tell it. */
    private static String hiddenWith(String question) {
        return question.equals(NEW) ? GROUPS : shared(question);
    }

    /** The same parts, without totals that another of them hides. */
    static List<Part> of(List<Part> parts, Words t) {
        var hidden = hiding(parts, part -> part.total() == null);
        var hiddenBefore = hiding(parts, part -> part.before() == null);
        return parts.stream()
                .map(part -> hiddenBefore.contains(hiddenWith(part.question())) ? withoutBefore(part) : part)
                .map(part -> hidden.contains(hiddenWith(part.question())) ? without(part, t) : part)
                .toList();
    }

    private static Set<String> hiding(List<Part> parts, Predicate<Part> hides) {
        return parts.stream().filter(hides).map(part -> shared(part.question())).collect(toSet());
    }

    private static Part withoutBefore(Part part) {
        var lines = part.lines().stream()
                .map(line -> new Part.Line(line.label(), line.value(), null))
                .toList();
        return with(part, part.total(), lines, part.left());
    }

    private static Part without(Part part, Words t) {
        var alone = part.question().equals(GROUPS) || part.question().equals(NEW);
        return with(part, null, List.of(), alone ? "" : t.say("There are too few to tell them apart."));
    }

    private static Part with(Part part, @Nullable Long total, List<Part.Line> lines, String left) {
        return new Part(part.question(), part.title(), part.method(), part.unit(), total, null, lines, left);
    }
}
