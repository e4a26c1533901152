package org.folkmoot.support.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.support.Typed;
import org.folkmoot.web.Problem;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Something to do, as somebody typed it.
 *
 * @param who may be empty
 * @param due a day as it was typed; may be empty
 */
record Wish(String words, String who, String due) {

    static final Wish EMPTY = new Wish("", "", "");

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    Wish {
        words = Typed.line(words);
        who = Typed.line(who);
        due = due.strip();
    }

    /** What must be changed before it can be kept; empty where it can. */
    List<Problem> problems(Words t) {
        var problems = new ArrayList<Problem>();
        if (words.isEmpty()) {
            problems.add(new Problem("words", t.say("Say what is to be done.")));
        }
        if (words.length() > Action.LONGEST) {
            problems.add(new Problem("words", t.say("Shorten this to {0} letters.", Action.LONGEST)));
        }
        if (who.length() > Action.LONGEST_WHO) {
            problems.add(new Problem("who", t.say("Shorten this to {0} letters.", Action.LONGEST_WHO)));
        }
        if (!due.isEmpty() && day() == null) {
            problems.add(new Problem("due", t.say("Enter a day, like 31/3/2027, or leave it empty.")));
        }
        return problems;
    }

    /** The day, or null where there is none that can be read. */
    @Nullable
    LocalDate day() {
        return Typed.day(due)
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .orElse(null);
    }
}
