package org.folkmoot.place;

import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.jobs.Retention;

/**
 * What the administrators of a place have set; what they have not is as usual.
 *
 * @param values each as the table keeps it; never empty
 */
public record Chosen(Map<Setting, String> values) {

    /** Within how many working days a body answers that has not said so. */
    public static final int USUAL_ANSWER_DAYS = 10;

    private static final int LONGEST_ADDRESS = 300;

    /** Nothing. */
    public static final Chosen NOTHING = new Chosen(Map.of());

    public Chosen {
        var some = new EnumMap<Setting, String>(Setting.class);
        values.forEach((setting, value) -> {
            if (!value.isEmpty()) {
                some.put(setting, value);
            }
        });
        values = Collections.unmodifiableMap(some);
    }

    /** As the table keeps it; empty where it is as usual. */
    public String value(Setting setting) {
        return values.getOrDefault(setting, "");
    }

    /** With another value of one setting. */
    public Chosen with(Setting setting, String value) {
        var more = new EnumMap<Setting, String>(Setting.class);
        more.putAll(values);
        more.put(setting, value);
        return new Chosen(more);
    }

    /** What differs from other choices. */
    public Set<Setting> differences(Chosen other) {
        return Stream.of(Setting.values())
                .filter(setting -> !value(setting).equals(other.value(setting)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Setting.class)));
    }

    /** The body's name as its pages print it; empty where it has none of its own. */
    public String name() {
        return value(Setting.NAME);
    }

    public Optional<UUID> logo() {
        return Optional.of(value(Setting.LOGO)).filter(id -> !id.isEmpty()).map(UUID::fromString);
    }

    public Colours colours() {
        return new Colours(Colour.read(value(Setting.MAIN_COLOUR)), Colour.read(value(Setting.SECOND_COLOUR)));
    }

    /** The languages that pages are offered in, the first one first. */
    public List<Locale> languages(Pack pack) {
        return words(Setting.LANGUAGES).isEmpty()
                ? pack.languages().subList(0, 1)
                : words(Setting.LANGUAGES).stream().map(Locale::forLanguageTag).toList();
    }

    /** The days of the week on which the body works. */
    public Set<DayOfWeek> workingDays(Pack pack) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        words(Setting.WORKING_DAYS).forEach(day -> days.add(DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT))));
        return days.isEmpty()
                ? EnumSet.complementOf(EnumSet.copyOf(pack.workingDays().weekend()))
                : days;
    }

    /** The days on which the body is closed beside public holidays. */
    public List<Holiday> closedDays() {
        return ClosedDays.read(value(Setting.CLOSED_DAYS)).days();
    }

    /** Working days within which the body says that it answers. */
    public int answerDays() {
        var days = value(Setting.ANSWER_DAYS);
        return days.isEmpty() ? USUAL_ANSWER_DAYS : Integer.parseInt(days);
    }

    /** The address of the body's own system for volunteering. */
    public Optional<String> volunteering() {
        return Optional.of(value(Setting.VOLUNTEERING)).filter(Chosen::isAddress);
    }

    /** The address where the body's groups look for money. */
    public Optional<String> funding() {
        return Optional.of(value(Setting.FUNDING)).filter(Chosen::isAddress);
    }

    /** Whether pages may lead there: a whole address of https, without a name or a password in it. */
    public static boolean isAddress(String text) {
        try {
            var address = new URI(text);
            return text.length() <= LONGEST_ADDRESS
                    && "https".equals(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** How many days something is kept here: never longer than the jurisdiction allows. */
    public int days(RetentionClock clock) {
        return Math.min(clock.days(), retention().getOrDefault(clock.what(), clock.days()));
    }

    /** How many days things are kept that are kept shorter than usual. */
    public Map<Retention, Integer> retention() {
        return words(Setting.RETENTION).stream()
                .map(entry -> entry.split("=", 2))
                .flatMap(entry ->
                        Retention.of(entry[0]).stream().map(what -> Map.entry(what, Integer.parseInt(entry[1]))))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<String> words(Setting setting) {
        return value(setting).isEmpty() ? List.of() : List.of(value(setting).split(" "));
    }
}
