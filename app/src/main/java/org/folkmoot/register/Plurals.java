package org.folkmoot.register;

/** The other number of an English word, as far as its ending tells: "scout" and "scouts", "charity" and "charities". */
final class Plurals {

    private static final int SHORTEST = 3;

    private Plurals() {}

    /** The plural of a word that looks like a singular, the singular of one that looks like a plural; empty for short ones. */
    static String other(String word) {
        if (word.length() < SHORTEST || !Character.isLetter(word.charAt(word.length() - 1))) {
            return "";
        }
        var isPlural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return isPlural ? singular(word) : plural(word);
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > SHORTEST + 1) {
            return cut(word, 3) + "y";
        }
        return hisses(cut(word, 2)) && word.endsWith("es") ? cut(word, 2) : cut(word, 1);
    }

    private static String plural(String word) {
        if (word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
            return cut(word, 1) + "ies";
        }
        return word + (hisses(word) ? "es" : "s");
    }

    private static boolean hisses(String word) {
        return word.endsWith("ss") || word.endsWith("sh") || word.endsWith("ch") || word.endsWith("x");
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
