package org.folkmoot.support.health;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.folkmoot.place.HealthQuestion;
import org.folkmoot.place.HealthSection;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A check with its questions and answers, section by section.
 *
 * @param last the one before, or null
 */
record Sheet(Check check, @Nullable Check last, List<Part> parts) {

    /**
     * Puts it together. One that goes on has the questions of today; one that is finished has those that were answered, in
     * the words in which they were.
     */
    static Sheet of(
            List<HealthSection> asked,
            Check check,
            @Nullable Check last,
            Map<UUID, Map<String, Answered>> answers,
            Words t) {
        var now = answers.getOrDefault(check.id(), Map.of());
        var before = last == null ? Map.<String, Answered>of() : answers.getOrDefault(last.id(), Map.of());
        var parts = new ArrayList<Part>();
        var left = new HashSet<>(now.keySet());
        for (var section : asked) {
            var lines = section.asked(now.keySet()).stream()
                    .filter(question -> !check.isFinished() || now.containsKey(question.code()))
                    .map(question -> line(question, now, before))
                    .toList();
            lines.forEach(line -> left.remove(line.question().code()));
            if (!lines.isEmpty()) {
                parts.add(new Part(section.code(), section.name(), lines));
            }
        }
        if (!left.isEmpty()) {
            parts.add(new Part("", t.say("No longer asked"), gone(now, before, left)));
        }
        return new Sheet(check, last, List.copyOf(parts));
    }

    private static Line line(HealthQuestion question, Map<String, Answered> now, Map<String, Answered> before) {
        var answered = now.get(question.code());
        return new Line(
                question,
                answered == null ? Answered.nothing(question.code(), question.asks()) : answered,
                before.get(question.code()));
    }

    /** Answers to what no pack asks any more. */
    private static List<Line> gone(Map<String, Answered> now, Map<String, Answered> before, HashSet<String> codes) {
        return now.values().stream()
                .filter(answered -> codes.contains(answered.question()))
                .map(answered -> new Line(
                        new HealthQuestion(answered.question(), answered.asked(), "", "", "", "", true),
                        answered,
                        before.get(answered.question())))
                .toList();
    }

    Optional<Part> part(String code) {
        return parts.stream()
                .filter(part -> !code.isEmpty() && part.code().equals(code))
                .findFirst();
    }

    /** The section after this one. */
    Optional<Part> after(Part part) {
        return parts.stream()
                .skip(parts.indexOf(part) + 1L)
                .filter(next -> !next.code().isEmpty())
                .findFirst();
    }

    Stream<Line> lines() {
        return parts.stream().flatMap(part -> part.lines().stream());
    }

    Optional<Line> line(String question) {
        return lines().filter(line -> line.question().code().equals(question)).findFirst();
    }

    long answered() {
        return parts.stream().mapToLong(Part::answered).sum();
    }

    long total() {
        return lines().count();
    }

    /** What is answered no or unsure. */
    List<Line> open() {
        return parts.stream().flatMap(Part::open).toList();
    }
}
