package org.folkmoot.support.resources;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.place.Pack;
import org.folkmoot.support.Typed;
import org.folkmoot.web.Problem;
import org.folkmoot.web.Words;

/**
 * An article as somebody typed it.
 *
 * @param why what they changed, and why
 * @param seen the number of the version that they began from; 0 for a new article
 */
record ArticleForm(Text text, String why, int seen) {

    static final ArticleForm NEW = new ArticleForm(Text.EMPTY, "", 0);

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST = 30_000;

    static ArticleForm typed(String topic, String title, String summary, String words, String why, String seen) {
        return new ArticleForm(
                new Text(Typed.line(topic), Typed.line(title), Typed.line(summary), Typed.text(words)),
                Typed.line(why),
                seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : 0);
    }

    static ArticleForm of(Version version) {
        return new ArticleForm(version.text(), "", version.number());
    }

    /** The same, begun from another version. */
    ArticleForm after(int version) {
        return new ArticleForm(text, why, version);
    }

    /** What must be changed before it can be saved; empty where it can. */
    List<Problem> problems(Pack pack, Words t) {
        var problems = new ArrayList<Problem>();
        if (text.title().isEmpty() || text.title().length() > LONGEST_TITLE) {
            problems.add(new Problem("title", t.say("Give it a title, in up to {0} letters.", LONGEST_TITLE)));
        }
        if (pack.supportTopic(text.topic()).isEmpty()) {
            problems.add(new Problem("topic", t.say("Choose what it is about.")));
        }
        if (text.summary().isEmpty() || text.summary().length() > LONGEST_LINE) {
            problems.add(new Problem(
                    "summary", t.say("Say in a sentence what one learns, in up to {0} letters.", LONGEST_LINE)));
        }
        if (text.words().isEmpty() || text.words().length() > LONGEST) {
            problems.add(new Problem("words", t.say("Write the guide, in up to {0} letters.", LONGEST)));
        }
        Markup.wrongLinks(text.words())
                .forEach(link -> problems.add(new Problem(
                        "words",
                        t.say("The link “{0}” leads nowhere. Begin it with https://, or with mailto:.", link))));
        if (why.length() > LONGEST_LINE || (seen > 0 && why.isEmpty())) {
            problems.add(
                    new Problem("why", t.say("Say what you changed and why, in up to {0} letters.", LONGEST_LINE)));
        }
        return problems;
    }
}
