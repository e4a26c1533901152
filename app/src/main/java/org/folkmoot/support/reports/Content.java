package org.folkmoot.support.reports;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What a report says: its numbers, words, methods and days. Frozen, it is kept as it is and never computed again.
 *
 * @param day the day on which the numbers were counted
 */
record Content(
        String title,
        String forWhom,
        LocalDate from,
        LocalDate to,
        LocalDate day,
        String language,
        String publisher,
        String words,
        List<Part> parts) {

    Period period() {
        return new Period(from, to);
    }

    /** The same with the figures of some questions only. */
    Content only(Collection<String> questions) {
        return new Content(
                title,
                forWhom,
                from,
                to,
                day,
                language,
                publisher,
                words,
                parts.stream()
                        .filter(part -> questions.contains(part.question()))
                        .toList());
    }
}
