package org.folkmoot.home.settings;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.folkmoot.jobs.Retention;
import org.folkmoot.place.Pack;
import org.folkmoot.place.RetentionClock;
import org.folkmoot.place.Setting;
import org.folkmoot.place.SettingChange;
import org.folkmoot.web.Words;

/**
 * A change as the staff read it.
 *
 * @param by who made it, by name; empty where that is erased
 */
record Told(SettingChange change, String by) {

    /** Those of which there is none where nothing is set. */
    private static final Set<Setting> NONE =
            EnumSet.of(Setting.LOGO, Setting.CLOSED_DAYS, Setting.VOLUNTEERING, Setting.FUNDING);

    /** What a setting is, for people. */
    static String value(Setting setting, String value, Pack pack, Words t) {
        if (value.isEmpty()) {
            return NONE.contains(setting) ? t.say("none") : t.say("as usual");
        }
        return switch (setting) {
            case NAME, MAIN_COLOUR, SECOND_COLOUR, VOLUNTEERING, FUNDING -> value;
            case LOGO -> t.say("a picture");
            case LANGUAGES -> each(value, tag -> language(tag, t));
            case WORKING_DAYS -> each(value, day -> day(day, t));
            case CLOSED_DAYS -> value.lines().collect(joining("; "));
            case ANSWER_DAYS -> t.say("{0, plural, one {# day} other {# days}}", Integer.parseInt(value));
            case RETENTION -> each(value, entry -> kept(entry, pack, t));
        };
    }

    private static String each(String value, java.util.function.UnaryOperator<String> words) {
        return Stream.of(value.split(" ")).map(words).collect(joining(", "));
    }

    static String language(String tag, Words t) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(t.locale());
    }

    static String day(String code, Words t) {
        return DayOfWeek.valueOf(code.toUpperCase(Locale.ROOT)).getDisplayName(TextStyle.FULL, t.locale());
    }

    private static String kept(String entry, Pack pack, Words t) {
        var parts = entry.split("=", 2);
        var words = Retention.of(parts[0]).stream()
                .flatMap(what -> pack.retention().stream().filter(clock -> clock.what() == what))
                .map(RetentionClock::words)
                .findFirst()
                .orElse(parts[0]);
        return t.say("{0}: {1, plural, one {# day} other {# days}}", t.say(words), Integer.parseInt(parts[1]));
    }
}
