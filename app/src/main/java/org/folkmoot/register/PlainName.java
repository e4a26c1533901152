package org.folkmoot.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}0-9.]");
    private static final Pattern ORDINAL = Pattern.compile("[0-9]+(st|nd|rd|th)[,.]?");
    private static final Pattern SMALL_FIRST = Pattern.compile("^\\p{Ll}");

    private PlainName() {}

    static String of(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))
                || name.chars().filter(Character::isLetter).count() <= 4) {
            return name;
        }
        var plain = Arrays.stream(name.split(" ")).map(PlainName::word).collect(Collectors.joining(" "));
        return SMALL_FIRST.matcher(plain).replaceFirst(Matcher.quoteReplacement(name.substring(0, 1)));
    }

    private static String word(String word) {
        var bare = MARKS.matcher(word).replaceAll("");
        if (CAPITALS.contains(bare) || isShortForm(bare)) {
            return word;
        }
        var small = word.toLowerCase(Locale.ROOT);
        if (ORDINAL.matcher(small).matches()) {
            return small;
        }
        return SMALL.contains(small) ? small : capitalised(small);
    }

    /** Up to three letters without a vowel. */
    private static boolean isShortForm(String bare) {
        return bare.length() < 4
                && !TITLES.contains(bare)
                && !ORDINAL.matcher(bare.toLowerCase(Locale.ROOT)).matches()
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
