package org.folkmoot.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.folkmoot.place.KnownSource;
import org.folkmoot.place.SourceKind;
import org.folkmoot.web.Problem;
import org.folkmoot.web.Words;

/**
 * What somebody wrote beside the file that they hand in.
 *
 * @param kind the key of what a new source holds
 */
record Wanted(String name, String kind, String edition, boolean partial) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final String OWN = "own";

    static final Wanted NOTHING = new Wanted("", "", "", false);

    static Wanted of(HttpServletRequest request) {
        return new Wanted(
                text(request, "name"),
                text(request, "kind"),
                text(request, "edition"),
                !text(request, "partial").isEmpty());
    }

    private static String text(HttpServletRequest request, String field) {
        return Optional.ofNullable(request.getParameter(field)).orElse("").strip();
    }

    Optional<SourceKind> holds() {
        try {
            return Optional.of(SourceKind.of(kind));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<LocalDate> asOf() {
        try {
            return Optional.of(LocalDate.parse(edition));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What must be put right before the file can be looked at. */
    List<Problem> problems(Optional<KnownSource> source, List<KnownSource> known, LocalDate today, Words t) {
        var problems = new ArrayList<Problem>();
        if (source.isEmpty()) {
            if (!NAME.matcher(name).matches() || name.equals(OWN)) {
                problems.add(
                        new Problem("name", t.say("Name it in small letters, digits and hyphens: lottery-grants.")));
            } else if (known.stream().anyMatch(it -> it.citation().name().equals(name))) {
                problems.add(new Problem(
                        "name",
                        t.say("There is a source of this name. Choose it from the list, or name this another.")));
            }
            if (holds().isEmpty()) {
                problems.add(new Problem("kind", t.say("Choose what the file holds.")));
            }
        }
        edition(source, today, t).ifPresent(sentence -> problems.add(new Problem("edition", sentence)));
        return problems;
    }

    private Optional<String> edition(Optional<KnownSource> source, LocalDate today, Words t) {
        var day = asOf();
        if (day.isEmpty()) {
            return Optional.of(t.say("Enter the day of which the file says that it was so, like 2026-03-31."));
        }
        if (day.get().isAfter(today)) {
            return Optional.of(t.say("This day has not come yet. Enter the day on the file, or today."));
        }
        return source.map(it -> it.citation().edition())
                .filter(newest -> newest.isAfter(day.get()))
                .map(newest -> t.say(
                        "A newer edition, of {0}, has been read in already. Hand in a newer file.", t.day(newest)));
    }
}
