package org.folkmoot.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.web.Problem;
import org.folkmoot.web.Words;

/** What somebody must say who opens an installation's first link. */
final class Newcomer {

    private static final int LONGEST = 200;

    private Newcomer() {}

    static List<Problem> problems(Words t, Link link, String name, Optional<EmailAddress> email) {
        var problems = new ArrayList<Problem>();
        if (!link.isOpen()) {
            return problems;
        }
        if (!isName(name)) {
            problems.add(new Problem("name", t.say("Enter your name, as other people here shall read it.")));
        }
        if (email.isEmpty()) {
            problems.add(new Problem("email", t.say("Enter your e-mail address, like jo@example.org.")));
        }
        return problems;
    }

    /** Whether a text can be a person's name: on one line, and not without end. */
    static boolean isName(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST
                && text.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
    }
}
