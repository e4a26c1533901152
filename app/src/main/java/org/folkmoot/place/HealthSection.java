package org.folkmoot.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a group asks itself about one side of its life; a page of a health check.
 *
 * @param code stays the same for ever
 * @param name plain words for a page
 */
public record HealthSection(String code, String name, List<HealthQuestion> questions) {

    /** The sections of a file, in which each code stands once and each topic is one that there is. */
    static List<HealthSection> from(Entry file, Predicate<String> isTopic) {
        Set<String> codes = new HashSet<>();
        return file.list(entry -> {
            Fields section = entry.fields("code", "name", "questions");
            String code = code(section);
            once(codes, code, section.need("code"));
            List<HealthQuestion> questions = section.need("questions").said(HealthQuestion::from).stream()
                    .map(said -> checked(said, codes, isTopic))
                    .toList();
            if (questions.isEmpty()) {
                throw entry.mistake("the section %s asks nothing; add a question".formatted(code));
            }
            return new HealthSection(code, section.text("name"), questions);
        });
    }

    private static HealthQuestion checked(
            Entry.Said<HealthQuestion> said, Set<String> codes, Predicate<String> isTopic) {
        once(codes, said.thing().code(), said.entry());
        if (!isTopic.test(said.thing().topic())) {
            throw said.entry()
                    .mistake("there is no topic \"%s\" in support-topics.yaml"
                            .formatted(said.thing().topic()));
        }
        return said.thing();
    }

    private static void once(Set<String> codes, String code, Entry entry) {
        if (!codes.add(code)) {
            throw entry.mistake("the code %s stands here twice; keep one".formatted(code));
        }
    }

    static String code(Fields fields) {
        return fields.need("code").read("small letters, hyphens and dots such as finance.two", code -> {
            if (!code.matches("[a-z][a-z-]*(\\.[a-z][a-z-]*)?")) {
                throw new IllegalArgumentException(code);
            }
            return code;
        });
    }

    /** The questions that are asked today, and of the retired ones those of these codes. */
    public List<HealthQuestion> asked(Set<String> answered) {
        return questions.stream()
                .filter(question -> !question.retired() || answered.contains(question.code()))
                .collect(Collectors.toList());
    }
}
