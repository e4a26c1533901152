package org.folkmoot.count;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.folkmoot.tally.Candidate;
import org.folkmoot.tally.Result;
import org.folkmoot.web.Words;

/**
 * Who would have won under each of two rules.
 *
 * @param first the first rule's name
 * @param second the second rule's name
 * @param rows everybody whom one of them elects
 */
record Comparison(String first, String second, List<Row> rows) {

    /** One candidate with the place in the order of election under each rule, 0 where not elected. */
    record Row(String name, int first, int second) {

        boolean differs() {
            return first == 0 || second == 0;
        }
    }

    static Comparison of(Result one, Result other, RuleWords words) {
        var elected = new LinkedHashSet<>(one.elected());
        elected.addAll(other.elected());
        var rows = new ArrayList<Row>();
        for (var candidate : elected) {
            rows.add(new Row(candidate.name(), place(candidate, one), place(candidate, other)));
        }
        return new Comparison(words.name(one.rule()), words.name(other.rule()), rows);
    }

    private static int place(Candidate candidate, Result result) {
        return result.elected().indexOf(candidate) + 1;
    }

    boolean same() {
        return rows.stream().noneMatch(Row::differs);
    }

    String upshot(Words t) {
        var only = rows.stream().filter(row -> row.second() == 0).count();
        var instead = rows.stream().filter(row -> row.first() == 0).count();
        if (same()) {
            return t.say("Both rules elect the same people.");
        }
        return t.say(
                "The rules differ: {0} would lose their place, {1} would win one.",
                people(only, t), people(instead, t));
    }

    private static String people(long number, Words t) {
        return t.say("{0, plural, =0 {nobody} one {one person} other {# people}}", number);
    }
}
