package org.folkmoot.count;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.tally.Candidate;
import org.folkmoot.tally.Event;
import org.folkmoot.tally.Result;
import org.folkmoot.tally.Stage;
import org.folkmoot.tally.Votes;

/** What became of everybody on the ballot, and the order in which tables name them. */
final class Fates {

    private final Result result;
    private final Map<Candidate, Fate> fates = new HashMap<>();

    Fates(Result result, Set<Candidate> withdrawn) {
        this.result = result;
        withdrawn.forEach(each -> fates.put(each, new Fate(Fate.Kind.WITHDRAWN, 0)));
        result.stages().forEach(this::read);
        result.elected().forEach(each -> fates.putIfAbsent(each, new Fate(Fate.Kind.ELECTED, 0)));
    }

    private void read(Stage stage) {
        var round = result.stages().size() == 1 ? 0 : stage.number();
        for (var event : stage.events()) {
            switch (event) {
                case Event.Won won -> fates.put(won.candidate(), new Fate(Fate.Kind.ELECTED, round));
                case Event.SeatLeftEmpty empty -> fates.put(empty.reopen(), new Fate(Fate.Kind.EMPTY, round));
                case Event.Excluded out -> fates.putIfAbsent(out.candidate(), new Fate(Fate.Kind.OUT, stage.number()));
                default -> {
                    // whatever else happened decides nobody's fate
                }
            }
        }
    }

    Fate of(Candidate candidate) {
        return fates.getOrDefault(candidate, new Fate(Fate.Kind.LEFT, 0));
    }

    /** The elected in the order of election, then whoever came further. */
    List<Candidate> order() {
        return result.candidates().stream()
                .sorted(Comparator.<Candidate>comparingInt(this::place)
                        .thenComparing(this::of)
                        .thenComparing(this::lastVotes, Comparator.reverseOrder()))
                .toList();
    }

    private int place(Candidate candidate) {
        var place = result.elected().indexOf(candidate);
        return place < 0 ? result.elected().size() : place;
    }

    private long lastVotes(Candidate candidate) {
        return result.stages().stream()
                .mapToLong(
                        stage -> stage.votes().of(candidate).map(Votes::units).orElse(-1L))
                .filter(units -> units >= 0)
                .reduce(-1, (_, last) -> last);
    }
}
