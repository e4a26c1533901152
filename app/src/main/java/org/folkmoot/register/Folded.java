package org.folkmoot.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Names as they are compared and sorted: small letters without accents, digits, and single blanks between words. */
public final class Folded {

    private Folded() {}

    /** Folds a text; apostrophes vanish, "&" becomes "and", whatever else is no letter or digit becomes a blank. */
    public static String of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(plain.length());
        plain.codePoints().forEach(point -> add(folded, point));
        return folded.toString().strip();
    }

    /** The words of a text, folded. */
    public static List<String> words(String text) {
        var folded = of(text);
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
    }

    private static void add(StringBuilder folded, int point) {
        if (Character.isLetterOrDigit(point)) {
            letter(folded, point);
        } else if (point == '&') {
            blank(folded);
            folded.append("and ");
        } else if (!joins(point)) {
            blank(folded);
        }
    }

    private static void letter(StringBuilder folded, int point) {
        switch (point) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            default -> folded.appendCodePoint(point);
        }
    }

    /** Accents and apostrophes vanish without parting a word. */
    private static boolean joins(int point) {
        var type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.FORMAT
                || point == '\''
                || point == '’'
                || point == '‘'
                || point == '`';
    }

    private static void blank(StringBuilder folded) {
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }
}
