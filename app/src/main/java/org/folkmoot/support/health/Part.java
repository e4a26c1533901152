package org.folkmoot.support.health;

import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.web.Task;
import org.folkmoot.web.Tone;
import org.folkmoot.web.Words;

/**
 * A section of a check.
 *
 * @param code empty of what stands in no section any more
 */
record Part(String code, String name, List<Line> lines) {

    long answered() {
        return lines.stream().filter(line -> line.now().isAnswered()).count();
    }

    Stream<Line> open() {
        return lines.stream().filter(line -> line.now().isOpen());
    }

    /** As a list of what is to be done prints it. */
    Task task(String href, Words t) {
        var answered = answered();
        if (answered == lines.size()) {
            var open = open().count();
            return open == 0
                    ? new Task(name, href, t.say("all {0} answered", answered), Tone.GREEN)
                    : new Task(name, href, t.say("all {0} answered, {1} No or Unsure", answered, open), Tone.INFO);
        }
        return answered == 0
                ? new Task(
                        name,
                        href,
                        t.say("{0, plural, one {# question} other {# questions}}", lines.size()),
                        Tone.PLAIN)
                : new Task(name, href, t.say("{0} of {1} answered", answered, lines.size()), Tone.WAIT);
    }
}
