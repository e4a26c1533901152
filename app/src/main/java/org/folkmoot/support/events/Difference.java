package org.folkmoot.support.events;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.web.Words;

/**
 * Something of an event that was changed.
 *
 * @param name what it is, in plain English
 * @param told whether those who have booked must know
 */
record Difference(String name, String was, String is, boolean told) {

    /** All that differs; links are not told in words, since the history is read by more than those who have a place. */
    static List<Difference> between(Event event, Details is, Words t) {
        var was = event.what();
        var found = new ArrayList<Difference>();
        add(found, t.say("Title"), was.title(), is.title(), true);
        add(found, t.say("When"), Times.when(was, event.zone(), t), Times.when(is, event.zone(), t), true);
        add(found, t.say("Where"), was.venue(), is.venue(), true);
        if (!was.link().equals(is.link())) {
            found.add(new Difference(
                    t.say("Online"),
                    was.link().isEmpty() ? "" : t.say("the former link"),
                    is.link().isEmpty() ? "" : t.say("a new link"),
                    true));
        }
        if (!was.words().equals(is.words())) {
            found.add(new Difference(t.say("What it is about"), "", t.say("written anew"), true));
        }
        add(found, t.say("For whom"), was.audience(), is.audience(), true);
        add(found, t.say("Places"), places(was, t), places(is, t), false);
        add(found, t.say("Topic"), was.topic(), is.topic(), false);
        add(
                found,
                t.say("Booking until"),
                Times.until(was.bookUntil(), event.zone(), t),
                Times.until(is.bookUntil(), event.zone(), t),
                false);
        return found;
    }

    private static String places(Details what, Words t) {
        return what.places() == null ? t.say("for all") : Integer.toString(what.places());
    }

    private static void add(List<Difference> found, String name, String was, String is, boolean told) {
        if (!was.equals(is)) {
            found.add(new Difference(name, was, is, told));
        }
    }

    String sentence(Words t) {
        if (was.isEmpty()) {
            return t.say("{0}: {1}", name, is);
        }
        return is.isEmpty() ? t.say("{0}: no longer {1}", name, was) : t.say("{0}: {1}, before: {2}", name, is, was);
    }
}
