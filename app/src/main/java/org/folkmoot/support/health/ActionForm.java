package org.folkmoot.support.health;

import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A form for something to do.
 *
 * @param back the page of the check
 * @param known what is changed, or null for something new
 * @param question the code of the question that it comes from; may be empty
 * @param asked the question itself; may be empty
 */
record ActionForm(String back, @Nullable Action known, String question, String asked, Wish wish) {

    static ActionForm fresh(String back, @Nullable Line line, Wish wish) {
        return line == null
                ? new ActionForm(back, null, "", "", wish)
                : new ActionForm(back, null, line.question().code(), line.now().asked(), wish);
    }

    static ActionForm of(String back, Action known, @Nullable Wish typed) {
        var kept = new Wish(
                known.words(),
                known.who(),
                known.due() == null ? "" : known.due().toString());
        return new ActionForm(back, known, "", "", typed == null ? kept : typed);
    }

    /** What to do next: where a group is unsure, it finds out first. */
    static String suggested(Line line, Words t) {
        return line.now().answer() == Answer.UNSURE
                ? t.say("Find out: {0}", line.now().asked())
                : line.question().next();
    }

    String action() {
        return back + "/actions" + (known == null ? "" : "/" + known.id());
    }
}
