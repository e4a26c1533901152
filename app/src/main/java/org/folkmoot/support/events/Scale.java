package org.folkmoot.support.events;

import java.util.List;
import org.folkmoot.web.Choice;
import org.folkmoot.web.Words;

/** An answer to "How was it?": from 1 to 5. */
record Scale(int number, String words) {

    /** The best first. */
    static final List<Scale> ALL = List.of(
            new Scale(5, "Very useful"),
            new Scale(4, "Useful"),
            new Scale(3, "Partly useful"),
            new Scale(2, "Hardly useful"),
            new Scale(1, "Not useful"));

    static List<Choice> choices(int chosen, Words t) {
        return ALL.stream()
                .map(it -> new Choice(Integer.toString(it.number), t.say(it.words), it.number == chosen))
                .toList();
    }

    /** The number of what was sent; 0 where it is none. */
    static int read(String sent) {
        return sent.matches("[1-5]") ? Integer.parseInt(sent) : 0;
    }
}
