package org.folkmoot.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that a register prints in capitals, as people write them. What a source prints stays on the organisation's page. */
final class PlainName {

    private static final Set<String> SMALL =
            Set.of("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");
    private static final Set<String> CAPITALS = Set.of(
            "CIC", "CIO", "UK", "GM", "NHS", "YMCA", "YWCA", "RSPCA", "RNLI", "BBC", "PTA", "PTFA", "PFA", "PSA", "FC",
            "AFC", "CC", "RFC", "LTC", "WI", "U3A", "ME", "MS", "HIV", "AIDS", "RC", "CE", "C.E.", "R.C.", "ADHD",
            "USA", "II", "III", "IV", "BMX", "ACE", "CVS", "VCS", "SEN", "SEND", "LGBT", "LGBTQ", "JP", "MP", "QC",
            "KC");

    private static final Set<String> TITLES = Set.of("ST", "ST.", "MR", "MRS", "DR", "SS", "LTD", "LTD.");

    private PlainName() {}

    static String of(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT))
                        && name.chars().filter(Character::isLetter).count() > 4
                ? Arrays.stream(name.split(" "))
                        .map(PlainName::word)
                        .collect(Collectors.joining(" "))
                        .replaceFirst("^\\p{Ll}", name.substring(0, 1))
                : name;
    }

    private static String word(String word) {
        var bare = word.replaceAll("[^\\p{L}0-9.]", "");
        if (CAPITALS.contains(bare) || isShortForm(bare)) {
            return word;
        }
        var small = word.toLowerCase(Locale.ROOT);
        if (small.matches("[0-9]+(st|nd|rd|th)[,.]?")) {
            return small;
        }
        return SMALL.contains(small) ? small : capitalised(small);
    }

    /** Up to three letters without a vowel. */
    private static boolean isShortForm(String bare) {
        return bare.length() < 4
                && !TITLES.contains(bare)
                && !bare.matches("[0-9]+(ST|ND|RD|TH)")
                && bare.chars().noneMatch(letter -> "AEIOUY".indexOf(letter) >= 0);
    }

    /** A capital at the start, after an opening mark and after a hyphen; not after an apostrophe. */
    private static String capitalised(String small) {
        var result = new StringBuilder(small.length());
        var begin = true;
        for (var i = 0; i < small.length(); i++) {
            var letter = small.charAt(i);
            result.append(begin ? Character.toUpperCase(letter) : letter);
            begin = !Character.isLetterOrDigit(letter) && letter != '\'' && letter != '’';
        }
        return result.toString();
    }
}
