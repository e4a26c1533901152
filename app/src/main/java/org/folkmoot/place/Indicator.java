package org.folkmoot.place;

import java.util.Locale;

/**
 * Something that is measured in areas.
 *
 * @param key its code in addresses and files: {@code deprivation-2025}
 * @param family what it is listed under: "Deprivation, 2025"
 * @param worse which way tells of need
 * @param ranked of a rank: how many areas of the country were put in order
 * @param country of a rank: which country; may be empty
 * @param means a plain sentence on what it says
 * @param silent a plain sentence on what it does not say
 */
public record Indicator(
        String key,
        String title,
        String family,
        Kind kind,
        Worse worse,
        int ranked,
        String country,
        String means,
        String silent) {

    /** What its figures are. */
    public enum Kind {
        /** A place in the order of all areas of the country, 1 for the most need; perhaps with a score behind it. */
        RANK,
        /** How many people or households out of all. */
        SHARE,
        /** How many. */
        COUNT,
        /** Any other figure, which cannot be added up for larger areas. */
        FIGURE
    }

    /** Which figures tell of need. */
    public enum Worse {
        HIGH,
        LOW,
        NEITHER
    }

    static Indicator of(String key, Fields fields) {
        return new Indicator(
                key,
                fields.text("title"),
                fields.text("family"),
                fields.need("kind").read("rank, share or count", text -> Kind.valueOf(upper(text))),
                fields.find("worse")
                        .map(entry -> entry.read("high, low or neither", text -> Worse.valueOf(upper(text))))
                        .orElse(Worse.HIGH),
                fields.find("ranked").map(Entry::wholeNumber).orElse(0),
                fields.optionalText("country").orElse(""),
                fields.text("means"),
                fields.text("silent"));
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
