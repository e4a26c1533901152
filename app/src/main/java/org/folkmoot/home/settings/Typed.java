package org.folkmoot.home.settings;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.folkmoot.jobs.Retention;
import org.folkmoot.place.Chosen;
import org.folkmoot.place.Colour;
import org.folkmoot.place.Pack;
import org.folkmoot.place.RetentionClock;
import org.folkmoot.place.Setting;

/**
 * The form of the settings as somebody typed it.
 *
 * @param logo the id of an uploaded logo; empty for none
 * @param languages their tags
 * @param days days of the week in small letters
 * @param kept how many days things are kept; empty where it is as usual
 */
record Typed(
        String name,
        String logo,
        String main,
        String second,
        List<String> languages,
        List<String> days,
        String closed,
        String answer,
        String volunteering,
        String funding,
        Map<Retention, String> kept) {

    /** What the form sent; what is missing in it is empty. */
    static Typed of(Map<String, String[]> form) {
        var kept = new EnumMap<Retention, String>(Retention.class);
        for (var what : Retention.values()) {
            kept.put(what, one(form, "keep-" + what.code()));
        }
        return new Typed(
                one(form, "name").replaceAll("\\s+", " "),
                form.containsKey("no-logo") ? "" : one(form, "logo"),
                one(form, "main-colour"),
                one(form, "second-colour"),
                all(form, "languages"),
                all(form, "days"),
                one(form, "closed")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(joining("\n")),
                one(form, "answer"),
                one(form, "volunteering"),
                one(form, "funding"),
                kept);
    }

    /** The form as what is set now fills it. */
    static Typed of(Chosen chosen, Pack pack) {
        var kept = new EnumMap<Retention, String>(Retention.class);
        chosen.retention().forEach((what, days) -> kept.put(what, days.toString()));
        return new Typed(
                chosen.name(),
                chosen.value(Setting.LOGO),
                chosen.value(Setting.MAIN_COLOUR),
                chosen.value(Setting.SECOND_COLOUR),
                chosen.languages(pack).stream().map(Locale::toLanguageTag).toList(),
                codes(chosen.workingDays(pack).stream()),
                chosen.value(Setting.CLOSED_DAYS),
                Integer.toString(chosen.answerDays()),
                chosen.value(Setting.VOLUNTEERING),
                chosen.value(Setting.FUNDING),
                kept);
    }

    Typed withLogo(String id) {
        return new Typed(name, id, main, second, languages, days, closed, answer, volunteering, funding, kept);
    }

    /** What is to be set, of a form in which nothing is wrong; what is as usual is not set. */
    Chosen chosen(Pack pack) {
        var usual = Typed.of(Chosen.NOTHING, pack);
        return Chosen.NOTHING
                .with(Setting.NAME, name)
                .with(Setting.LOGO, logo)
                .with(Setting.MAIN_COLOUR, colour(main))
                .with(Setting.SECOND_COLOUR, colour(second))
                .with(Setting.LANGUAGES, unless(usual.languages, languages))
                .with(Setting.WORKING_DAYS, unless(usual.days, days))
                .with(Setting.CLOSED_DAYS, closed)
                .with(Setting.ANSWER_DAYS, answer.equals(usual.answer) ? "" : answer)
                .with(Setting.VOLUNTEERING, volunteering)
                .with(Setting.FUNDING, funding)
                .with(Setting.RETENTION, retention(pack));
    }

    private static String colour(String typed) {
        return Colour.read(typed).map(Colour::hex).orElse("");
    }

    private static String unless(List<String> usual, List<String> typed) {
        return typed.equals(usual) ? "" : String.join(" ", typed);
    }

    private String retention(Pack pack) {
        return pack.retention().stream()
                .filter(clock -> !keeps(clock).isEmpty() && !keeps(clock).equals(Integer.toString(clock.days())))
                .map(clock -> clock.what().code() + "=" + Integer.parseInt(keeps(clock)))
                .collect(joining(" "));
    }

    /** How many days were typed for something. */
    String keeps(RetentionClock clock) {
        return kept.getOrDefault(clock.what(), "");
    }

    /** In the order of the week, each once, only those that are. */
    static List<String> week() {
        return codes(EnumSet.allOf(DayOfWeek.class).stream());
    }

    private static List<String> codes(Stream<DayOfWeek> days) {
        return days.map(day -> day.name().toLowerCase(Locale.ROOT)).toList();
    }

    private static String one(Map<String, String[]> form, String field) {
        return all(form, field).stream().findFirst().orElse("");
    }

    private static List<String> all(Map<String, String[]> form, String field) {
        return Arrays.stream(Objects.requireNonNullElse(form.get(field), new String[0]))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
