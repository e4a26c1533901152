package org.folkmoot.support.events;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.folkmoot.support.Typed;
import org.folkmoot.web.Problem;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;

/** Reads a form into what events are, on whichever days; says what must be changed first. */
final class FormReader {

    static final int MOST_TIMES = 52;
    private static final int MOST_PLACES = 100_000;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_VENUE = 300;
    private static final int LONGEST_LINK = 500;
    private static final int LONGEST_WORDS = 20_000;
    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3])[:.]([0-5][0-9])");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final EventForm form;
    private final ZoneId zone;
    private final Words t;
    private final List<Problem> problems = new ArrayList<>();
    private final @Nullable LocalTime from;
    private final @Nullable LocalTime to;
    private final @Nullable LocalDate day;
    private final @Nullable LocalDate last;

    FormReader(EventForm form, ZoneId zone, Words t) {
        this.form = form;
        this.zone = zone;
        this.t = t;
        texts();
        this.day =
                day("day", form.day(), t.say("Enter the day, like 30/11/2026.")).orElse(null);
        this.from = time("from", form.from());
        this.to = time("to", form.to());
        this.last = form.last().isEmpty()
                ? null
                : day("last", form.last(), t.say("Enter a day, like 30/11/2026, or leave it empty."))
                        .orElse(null);
        if (from != null && to != null && !to.isAfter(from)) {
            problem("to", t.say("It must end after it begins, on the same day."));
        }
        if (last != null && day != null && last.isAfter(day)) {
            problem("last", t.say("People can book until the day itself at the latest."));
        }
        numbers();
    }

    private void problem(String field, String sentence) {
        problems.add(new Problem(field, sentence));
    }

    private void texts() {
        if (form.title().isEmpty()) {
            problem("title", t.say("Give it a title that says what people get from it."));
        }
        tooLong("title", form.title(), LONGEST_TITLE);
        tooLong("words", form.words(), LONGEST_WORDS);
        tooLong("venue", form.venue(), LONGEST_VENUE);
        tooLong("audience", form.audience(), LONGEST_TITLE);
        if (form.venue().isEmpty() && form.link().isEmpty()) {
            problem("venue", t.say("Say where it is, or give the link where people meet online."));
        }
        if (!form.link().isEmpty() && !isLink(form.link())) {
            problem("link", t.say("Enter a whole web address, like https://meet.example.org/abc."));
        }
    }

    private void tooLong(String field, String value, int most) {
        if (value.length() > most) {
            problem(field, t.say("This has {0} letters. Shorten it to {1}.", value.length(), most));
        }
    }

    private static boolean isLink(String text) {
        try {
            var uri = URI.create(text);
            return text.length() <= LONGEST_LINK && uri.getHost() != null && text.matches("(?i)https?://.*");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void numbers() {
        if (!form.places().isEmpty() && places() == null) {
            problem("places", t.say("Enter how many can come, from 1 on, or leave it empty if all can."));
        }
        if (Repeats.of(form.repeats()) != Repeats.NEVER && (form.count() < 2 || form.count() > MOST_TIMES)) {
            problem("times", t.say("Enter how many there will be, from 2 to {0}.", MOST_TIMES));
        }
    }

    private Optional<LocalDate> day(String field, String typed, String sentence) {
        var found = Typed.day(typed).filter(it -> it.getYear() >= FIRST_YEAR && it.getYear() <= LAST_YEAR);
        if (found.isEmpty()) {
            problem(field, sentence);
        }
        return found;
    }

    private @Nullable LocalTime time(String field, String typed) {
        var found = TIME.matcher(typed);
        if (found.matches()) {
            return LocalTime.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
        }
        problem(field, t.say("Enter a time, like 14:30."));
        return null;
    }

    private @Nullable Integer places() {
        if (!form.places().matches("[0-9]{1,6}")) {
            return null;
        }
        var places = Integer.parseInt(form.places());
        return places >= 1 && places <= MOST_PLACES ? (@Nullable Integer) places : null;
    }

    /** The days that the form means; none while there are problems. */
    List<LocalDate> days() {
        return day == null || !problems.isEmpty()
                ? List.of()
                : Repeats.of(form.repeats()).days(day, form.count());
    }

    /** By how many days a change moves the event. */
    long shift(Event event) {
        return day == null ? 0 : ChronoUnit.DAYS.between(event.day(), day);
    }

    /** What the event is on a day; nothing, and a problem, where the clocks of that day do not have its times. */
    Optional<Details> on(LocalDate that) {
        if (day == null || from == null || to == null || !problems.isEmpty()) {
            return Optional.empty();
        }
        var starts = at("from", that, from);
        var ends = at("to", that, to);
        if (starts == null || ends == null) {
            return Optional.empty();
        }
        return Optional.of(new Details(
                form.title(),
                form.words(),
                starts,
                ends,
                until(that, starts),
                form.venue(),
                form.link(),
                places(),
                form.topic(),
                form.audience()));
    }

    private @Nullable Instant at(String field, LocalDate that, LocalTime time) {
        var meant = LocalTimes.meant(that.atTime(time), zone, t);
        if (meant.at() == null) {
            problem(field, meant.problem());
        }
        return meant.at();
    }

    /** The end of the last day for booking, or its beginning, whichever is first. */
    private Instant until(LocalDate that, Instant starts) {
        if (last == null || day == null) {
            return starts;
        }
        var end = that.minusDays(ChronoUnit.DAYS.between(last, day))
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
        return end.isBefore(starts) ? end : starts;
    }

    /** What must be changed before it can be taken, as far as it was looked at. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
