package org.folkmoot.place;

import java.util.List;
import java.util.regex.Pattern;

/** The status words of published files. */
public record Statuses(List<Pattern> active, List<Pattern> ended) {

    static Statuses from(Entry entry) {
        Fields file = entry.fields("active", "ended");
        return new Statuses(
                file.need("active").list(Entry::pattern), file.need("ended").list(Entry::pattern));
    }

    /** What the published word says; {@link Status#UNKNOWN} for a blank or unlisted one. */
    public Status status(String published) {
        String word = published.strip();
        if (matches(ended, word)) {
            return Status.ENDED;
        }
        return matches(active, word) ? Status.ACTIVE : Status.UNKNOWN;
    }

    private static boolean matches(List<Pattern> patterns, String word) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(word).matches());
    }
}
