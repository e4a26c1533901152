package org.folkmoot.home.settings;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.folkmoot.place.Chosen;
import org.folkmoot.place.ClosedDays;
import org.folkmoot.place.Colour;
import org.folkmoot.place.Colours;
import org.folkmoot.place.Pack;
import org.folkmoot.place.RetentionClock;
import org.folkmoot.web.Problem;
import org.folkmoot.web.Words;

/** What is wrong in a form of settings, in sentences that say what to do. */
final class Check {

    static final int LONGEST_NAME = 80;
    static final int MOST_ANSWER_DAYS = 60;

    private static final int MOST_CLOSED = 400;
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");

    private final Typed typed;
    private final Pack pack;
    private final Words t;
    private final List<Problem> problems = new ArrayList<>();

    private Check(Typed typed, Pack pack, Words t) {
        this.typed = typed;
        this.pack = pack;
        this.t = t;
    }

    static List<Problem> problems(Typed typed, Pack pack, Words t) {
        var check = new Check(typed, pack, t);
        check.name();
        check.colours();
        check.lists();
        check.days();
        check.elsewhere("volunteering", typed.volunteering());
        check.elsewhere("funding", typed.funding());
        pack.retention().forEach(check::kept);
        return check.problems;
    }

    private void wrong(String field, String sentence) {
        problems.add(new Problem(field, sentence));
    }

    private void name() {
        if (typed.name().length() > LONGEST_NAME
                || typed.name()
                        .codePoints()
                        .anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)) {
            wrong("name", t.say("Shorten the name to {0} letters, on one line.", LONGEST_NAME));
        }
        if (!typed.logo().isEmpty() && !UUID_FORM.matcher(typed.logo()).matches()) {
            wrong("logo", t.say("Choose the logo again."));
        }
    }

    private void colours() {
        colour(
                "main-colour",
                typed.main(),
                Colours::ofText,
                Colours.OF_TEXT,
                "The main colour has a contrast of {0} to 1 where text is read in it or on it; {1} to 1 is needed. Choose a darker one.");
        colour(
                "second-colour",
                typed.second(),
                Colours::ofMarks,
                Colours.OF_MARKS,
                "The second colour has a contrast of {0} to 1 against the page; marks need {1} to 1 to be seen. Choose a darker one.");
    }

    private void colour(String field, String text, ToDoubleFunction<Colour> contrast, double least, String sentence) {
        var colour = Colour.read(text);
        if (colour.isEmpty() && !text.isEmpty()) {
            wrong(field, t.say("Write the colour as a # and six digits or letters a to f, like #0b5d4b."));
        }
        colour.map(contrast::applyAsDouble)
                .filter(has -> has < least)
                .ifPresent(has -> wrong(field, t.say(sentence, cut(has), least)));
    }

    /** Cut and not rounded, so that 4.49 does not look like enough. */
    static double cut(double contrast) {
        return Math.floor(contrast * 10) / 10;
    }

    private void lists() {
        var possible = pack.languages().stream().map(Locale::toLanguageTag).toList();
        if (typed.languages().isEmpty() || !possible.containsAll(typed.languages())) {
            wrong("languages", t.say("Choose at least one language."));
        }
        if (typed.days().isEmpty() || !Typed.week().containsAll(typed.days())) {
            wrong("days", t.say("Choose at least one day of the week on which you work."));
        }
    }

    private void days() {
        var closed = ClosedDays.read(typed.closed());
        if (!closed.wrong().isEmpty()) {
            wrong(
                    "closed",
                    t.say(
                            "Line {0} cannot be read. Write a day like 2026-12-24, or two with “to” between them, at most {1} days apart, and then why.",
                            closed.wrong().stream().map(t::number).collect(joining(", ")), ClosedDays.LONGEST));
        } else if (closed.days().size() > MOST_CLOSED
                || new HashSet<>(closed.days().stream().map(day -> day.date()).toList()).size()
                        < closed.days().size()) {
            wrong("closed", t.say("Write each day once, and at most {0} days.", MOST_CLOSED));
        }
        if (!isBetween(typed.answer(), 1, MOST_ANSWER_DAYS)) {
            wrong("answer", t.say("Enter a whole number of days from 1 to {0}.", MOST_ANSWER_DAYS));
        }
    }

    private void elsewhere(String field, String address) {
        if (!address.isEmpty() && !Chosen.isAddress(address)) {
            wrong(field, t.say("Enter the whole address, like https://volunteering.example.org, or leave it empty."));
        }
    }

    private void kept(RetentionClock clock) {
        var days = typed.keeps(clock);
        if (!days.isEmpty() && (clock.what().ofAllPlaces() || !isBetween(days, clock.least(), clock.days()))) {
            wrong(
                    "keep-" + clock.what().code(),
                    t.say(
                            "“{0}”: enter a whole number of days from {1} to {2}, or leave it empty. What the rules of {3} say cannot be lengthened here.",
                            t.say(clock.words()), clock.least(), clock.days(), pack.title()));
        }
    }

    private static boolean isBetween(String number, int least, int most) {
        return NUMBER.matcher(number).matches()
                && Integer.parseInt(number) >= least
                && Integer.parseInt(number) <= most;
    }
}
