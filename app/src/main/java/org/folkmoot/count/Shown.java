package org.folkmoot.count;

import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.tally.Stage;

/** Which rounds a page shows: all, or of very many the first and the last. */
record Shown(List<Stage> stages, int leftOut) {

    static final int MOST = 60;

    static Shown of(List<Stage> all) {
        if (all.size() <= MOST) {
            return new Shown(all, 0);
        }
        var some = Stream.concat(all.stream().limit(MOST / 2), all.stream().skip(all.size() - MOST / 2));
        return new Shown(some.toList(), all.size() - MOST);
    }

    /** Whether rounds are left out before this one. */
    boolean gapBefore(int position) {
        return position > 0
                && stages.get(position).number() > stages.get(position - 1).number() + 1;
    }
}
