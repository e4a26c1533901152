package org.folkmoot.place;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A report as a body often owes it.
 *
 * @param code stays the same for ever
 * @param forWhom who wants it, in plain words
 * @param length how long its period is
 * @param questions in the order of the report
 * @param words what stands before the figures until somebody changes it
 */
public record ReportTemplate(
        String code, String name, String forWhom, Length length, List<ReportQuestion> questions, String words) {

    /** How long a period is, in months. */
    public enum Length {
        QUARTER("A quarter of a year", 3),
        HALF_YEAR("Half a year", 6),
        YEAR("A year", 12);

        private final String words;
        private final int months;

        Length(String words, int months) {
            this.words = words;
            this.months = months;
        }

        /** In plain English. */
        public String words() {
            return words;
        }

        public int months() {
            return months;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Length of(String code) {
            return Stream.of(values())
                    .filter(it -> it.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(code));
        }
    }

    static ReportTemplate from(Entry entry) {
        Fields template = entry.fields("code", "name", "for", "period", "questions", "words");
        return new ReportTemplate(
                template.need("code").read("small letters and hyphens such as council-quarter", ReportTemplate::code),
                template.text("name"),
                template.text("for"),
                template.need("period").read("quarter, half-year or year", Length::of),
                template.need("questions").list(ReportTemplate::question),
                template.optionalText("words").orElse(""));
    }

    private static String code(String text) {
        if (!text.matches("[a-z][a-z-]{1,58}")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static ReportQuestion question(Entry entry) {
        return ReportQuestion.of(entry.text())
                .orElseThrow(() -> entry.mistake("no report can ask \"%s\"; use %s"
                        .formatted(
                                entry.text(),
                                String.join(
                                        ", ",
                                        Stream.of(ReportQuestion.values())
                                                .map(ReportQuestion::code)
                                                .toList()))));
    }
}
