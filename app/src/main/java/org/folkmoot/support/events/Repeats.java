package org.folkmoot.support.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.folkmoot.web.Choice;
import org.folkmoot.web.Words;

/** How often an event is held again. */
enum Repeats {
    NEVER("Once"),
    WEEKLY("Every week"),
    FORTNIGHTLY("Every two weeks"),
    MONTHLY("Every month, on the same day of it");

    private static final int FORTNIGHT = 2;

    private final String words;

    Repeats(String words) {
        this.words = words;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this code; once where there is none. */
    static Repeats of(String code) {
        return Stream.of(values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElse(NEVER);
    }

    /** The days, counted from the first so that none drifts: the 31st is the last day of a shorter month. */
    List<LocalDate> days(LocalDate first, int times) {
        return this == NEVER
                ? List.of(first)
                : IntStream.range(0, times).mapToObj(i -> day(first, i)).toList();
    }

    private LocalDate day(LocalDate first, int nth) {
        return switch (this) {
            case NEVER -> first;
            case WEEKLY -> first.plusWeeks(nth);
            case FORTNIGHTLY -> first.plusWeeks((long) FORTNIGHT * nth);
            case MONTHLY -> first.plusMonths(nth);
        };
    }

    static List<Choice> choices(String chosen, Words t) {
        return Stream.of(values())
                .map(it -> new Choice(it.code(), t.say(it.words), of(chosen) == it))
                .toList();
    }
}
