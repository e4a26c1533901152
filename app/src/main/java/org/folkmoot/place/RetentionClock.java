package org.folkmoot.place;

import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.jobs.Retention;

/**
 * How long something is kept in a jurisdiction, and why. A body may keep it shorter.
 *
 * @param words what is kept, for people
 * @param since from when on the days are counted, for people: "they were sent"
 * @param days the most
 * @param least the fewest that a body may choose
 * @param why the reason, in a sentence
 */
public record RetentionClock(Retention what, String words, String since, int days, int least, String why) {

    static List<RetentionClock> from(Entry file) {
        var clocks = file.said(RetentionClock::one);
        for (var said : clocks) {
            if (clocks.stream()
                            .filter(other ->
                                    other.thing().what() == said.thing().what())
                            .count()
                    > 1) {
                throw said.entry()
                        .mistake("\"%s\" stands here twice; keep one"
                                .formatted(said.thing().what().code()));
            }
        }
        for (var what : Retention.values()) {
            if (clocks.stream().noneMatch(said -> said.thing().what() == what)) {
                throw file.mistake("\"%s\" is missing; add how long it is kept".formatted(what.code()));
            }
        }
        return clocks.stream().map(Entry.Said::thing).toList();
    }

    private static RetentionClock one(Entry entry) {
        var clock = entry.fields("keeps", "words", "since", "days", "least", "why");
        var days = clock.need("days").wholeNumber();
        var least = clock.need("least").wholeNumber();
        if (least < 1 || days < least) {
            throw clock.need("days").mistake("\"days\" must not be fewer than \"least\", nor \"least\" than 1");
        }
        return new RetentionClock(
                clock.need("keeps").read("one of " + String.join(", ", codes()), RetentionClock::what),
                clock.text("words"),
                clock.text("since"),
                days,
                least,
                clock.text("why"));
    }

    private static Retention what(String code) {
        return Retention.of(code).orElseThrow(() -> new IllegalArgumentException(code));
    }

    private static List<String> codes() {
        return Stream.of(Retention.values()).map(Retention::code).toList();
    }
}
