package org.folkmoot.place;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds out with which letters the matches of a regular expression can begin: every match begins with one of them, in
 * lower case. The empty beginning means that nothing can be said. What this reader does not know (classes of letters,
 * look-ahead, flags) ends a beginning early, which keeps it true.
 */
final class Beginnings {

    private static final int MOST = 256;
    private static final int LONGEST = 12;

    /** Letters read so far, and whether what follows in the expression directly follows them in the text. */
    private record Start(String letters, boolean open) {
        Start closed() {
            return new Start(letters, false);
        }
    }

    private static final List<Start> NOTHING = List.of(new Start("", true));
    private static final List<Start> ANYTHING = List.of(new Start("", false));

    private final String expression;
    private int at;

    private Beginnings(String expression) {
        this.expression = expression;
    }

    static List<String> of(String expression) {
        Beginnings reader = new Beginnings(expression);
        List<Start> starts = reader.alternatives();
        boolean misread = reader.at != expression.length() || expression.contains("\\Q");
        return misread
                ? List.of("")
                : shortest(starts.stream().map(Start::letters).distinct().toList());
    }

    /** Leaves out "cats" beside "cat". */
    private static List<String> shortest(List<String> beginnings) {
        return beginnings.stream()
                .filter(word -> beginnings.stream().noneMatch(other -> !other.equals(word) && word.startsWith(other)))
                .toList();
    }

    private List<Start> alternatives() {
        List<Start> all = new ArrayList<>(sequence());
        while (peek() == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<Start> sequence() {
        List<Start> starts = NOTHING;
        while (at < expression.length() && peek() != '|' && peek() != ')') {
            starts = followed(starts, repeated(one()));
        }
        return starts;
    }

    private List<Start> one() {
        char c = expression.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> letterClass();
            case '\\' -> escaped(expression.charAt(at++));
            case '.' -> ANYTHING;
            case '^', '$' -> NOTHING;
            default -> letter(c);
        };
    }

    private List<Start> group() {
        boolean plain = peek() != '?' || expression.startsWith("?:", at);
        at += peek() == '?' ? 2 : 0;
        List<Start> inside = alternatives();
        at++;
        return plain ? inside : ANYTHING;
    }

    private List<Start> letterClass() {
        int end = expression.indexOf(']', at + 1);
        String letters = expression.substring(at, end);
        at = end + 1;
        boolean plain = letters.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ')
                || letters.matches("[A-Za-z0-9 ]*-|-[A-Za-z0-9 ]*");
        return plain
                ? letters.chars()
                        .mapToObj(c -> letter((char) c))
                        .flatMap(List::stream)
                        .toList()
                : ANYTHING;
    }

    private static List<Start> escaped(char c) {
        if (c == 'b') {
            return NOTHING;
        }
        return Character.isLetterOrDigit(c) ? ANYTHING : letter(c);
    }

    private static List<Start> letter(char c) {
        char folded = Expressions.fold(c);
        return LetterTree.holds(folded) ? List.of(new Start(String.valueOf(folded), true)) : ANYTHING;
    }

    private List<Start> repeated(List<Start> once) {
        List<Start> all = new ArrayList<>(once);
        char sign = peek();
        if (sign != '?' && sign != '*' && sign != '+' && sign != '{') {
            return all;
        }
        at = sign == '{' ? expression.indexOf('}', at) + 1 : at + 1;
        if (sign != '?') {
            all.replaceAll(Start::closed);
        }
        if (sign != '+') {
            all.addAll(NOTHING);
        }
        at += peek() == '?' || peek() == '+' ? 1 : 0;
        return all;
    }

    private static List<Start> followed(List<Start> first, List<Start> second) {
        List<Start> all = new ArrayList<>();
        boolean enough = first.size() * second.size() > MOST;
        for (Start start : first) {
            boolean complete =
                    (enough && !start.letters().isEmpty()) || start.letters().length() >= LONGEST;
            if (!start.open() || complete) {
                all.add(start.closed());
            } else {
                second.forEach(next -> all.add(new Start(start.letters() + next.letters(), next.open())));
            }
        }
        return all;
    }

    private char peek() {
        return at < expression.length() ? expression.charAt(at) : '\0';
    }
}
