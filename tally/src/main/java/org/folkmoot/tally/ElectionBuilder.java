package org.folkmoot.tally;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers the papers of an election. For one thread. */
public final class ElectionBuilder {

    private static final Pattern REOPEN = Pattern.compile("(?i:re-?open(ing)? nominations)(?: \\(RON\\))?|RON");

    private final String title;
    private final int seats;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<Candidate> withdrawn = new HashSet<>();
    private final PaperBox box;

    ElectionBuilder(String title, int seats, List<String> names) {
        this(title, seats, names, new PaperBox(names.size()));
    }

    ElectionBuilder(String title, int seats, List<String> names, PaperBox box) {
        this.title = title;
        this.seats = seats;
        this.box = box;
        names.forEach(name -> candidates.add(new Candidate(candidates.size() + 1, name)));
    }

    /** The candidate at this place, counted from 1, has withdrawn. */
    public ElectionBuilder withdraw(int number) {
        withdrawn.add(candidates.get(number - 1));
        return this;
    }

    /** Adds {@code weight} papers that rank these places on the ballot, first preference first. */
    public ElectionBuilder papers(long weight, int... preferences) {
        for (var number : preferences) {
            box.mark(candidates.get(number - 1).index());
        }
        return end(weight);
    }

    /** Adds {@code weight} papers, rank by rank; a rank may hold several places, or none if it was skipped. */
    public ElectionBuilder ranked(long weight, List<List<Integer>> ranks) {
        for (var rank : ranks) {
            if (rank.isEmpty()) {
                box.gap();
            }
            for (var i = 0; i < rank.size(); i++) {
                var index = candidates.get(rank.get(i) - 1).index();
                if (i == 0) {
                    box.mark(index);
                } else {
                    box.equal(index);
                }
            }
        }
        return end(weight);
    }

    private ElectionBuilder end(long weight) {
        if (weight < 0 || !box.end(weight)) {
            throw new IllegalArgumentException("Papers number from 0 to " + Papers.MOST_PAPERS + " in all.");
        }
        return this;
    }

    /** The election with all papers so far. */
    public Election build() {
        return new Election(title, seats, candidates, withdrawn, reopen(), box.papers());
    }

    private @Nullable Candidate reopen() {
        return candidates.stream()
                .filter(each -> REOPEN.matcher(each.name()).matches())
                .findFirst()
                .orElse(null);
    }
}
