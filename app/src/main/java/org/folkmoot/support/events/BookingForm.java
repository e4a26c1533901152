package org.folkmoot.support.events;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.people.EmailAddress;
import org.folkmoot.support.Groups;
import org.folkmoot.support.Typed;
import org.folkmoot.web.Problem;
import org.folkmoot.web.Words;

/** A booking as somebody typed it. */
record BookingForm(String name, String email, String group, String access, String diet) {

    static final BookingForm EMPTY = new BookingForm("", "", "", "", "");

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NEEDS = 1000;

    BookingForm {
        name = Typed.line(name);
        email = Typed.line(email);
        group = Typed.line(group);
        access = Typed.text(access);
        diet = Typed.text(diet);
    }

    /** What must be changed before it can be taken. */
    List<Problem> problems(Words t, boolean needsEmail) {
        var problems = new ArrayList<Problem>();
        if (name.isEmpty()) {
            problems.add(new Problem("name", t.say("Enter your name.")));
        }
        tooLong(problems, "name", name, LONGEST_LINE, t);
        if ((needsEmail || !email.isEmpty()) && EmailAddress.read(email).isEmpty()) {
            problems.add(new Problem("email", t.say("Enter an e-mail address, like jo@example.org.")));
        }
        tooLong(problems, "group", group, LONGEST_LINE, t);
        tooLong(problems, "access", access, LONGEST_NEEDS, t);
        tooLong(problems, "diet", diet, LONGEST_NEEDS, t);
        return problems;
    }

    private static void tooLong(List<Problem> problems, String field, String value, int most, Words t) {
        if (value.length() > most) {
            problems.add(new Problem(field, t.say("This has {0} letters. Shorten it to {1}.", value.length(), most)));
        }
    }

    /** Who wants to come, once there are no problems. */
    Wanted wanted(Groups.Named named) {
        return new Wanted(
                name,
                EmailAddress.read(email).map(EmailAddress::text).orElse(""),
                named.organisation(),
                named.name(),
                access,
                diet);
    }
}
