package org.folkmoot.support;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.folkmoot.people.EmailAddress;
import org.folkmoot.web.Problem;
import org.folkmoot.web.Words;

/**
 * What somebody typed who asks for support, as they typed it.
 *
 * @param topic a code of the pack's, or empty
 */
record AskForm(String topic, String words, String group, String name, String email, String phone) {

    static final AskForm EMPTY = new AskForm("", "", "", "", "", "");

    static final int LONGEST_WORDS = 20_000;
    static final int LONGEST_LINE = 200;
    private static final Pattern PHONE = Pattern.compile("[0-9+()./ -]{3,40}");

    AskForm {
        words = Typed.text(words);
        group = Typed.line(group);
        name = Typed.line(name);
        email = Typed.line(email);
        phone = Typed.line(phone);
    }

    /** What must be changed before it can be taken; empty where it can. */
    List<Problem> problems(Words t, boolean answerable) {
        var problems = new ArrayList<Problem>();
        if (words.isEmpty()) {
            problems.add(new Problem("words", t.say("Say in a few words what you would like help with.")));
        } else if (words.length() > LONGEST_WORDS) {
            problems.add(new Problem(
                    "words", t.say("This has {0} letters. Shorten it to {1}.", words.length(), LONGEST_WORDS)));
        }
        tooLong(problems, "group", group, t);
        tooLong(problems, "name", name, t);
        if (!email.isEmpty() && EmailAddress.read(email).isEmpty()) {
            problems.add(new Problem("email", t.say("Enter an e-mail address, like jo@example.org.")));
        }
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            problems.add(new Problem("phone", t.say("Enter a telephone number in digits, like 0161 496 0000.")));
        }
        if (answerable && email.isEmpty() && phone.isEmpty()) {
            problems.add(new Problem(
                    "email", t.say("Give an e-mail address or a telephone number, so that we can answer you.")));
        }
        return problems;
    }

    private static void tooLong(List<Problem> problems, String field, String value, Words t) {
        if (value.length() > LONGEST_LINE) {
            problems.add(new Problem(field, t.say("Shorten this to {0} letters.", LONGEST_LINE)));
        }
    }

    /** What is asked, once there are no problems. */
    Asked asked(Groups.Named named) {
        return new Asked(
                topic,
                words,
                named.organisation(),
                named.name(),
                name,
                EmailAddress.read(email).map(EmailAddress::text).orElse(""),
                phone);
    }
}
