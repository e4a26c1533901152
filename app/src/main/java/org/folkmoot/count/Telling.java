package org.folkmoot.count;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.tally.Basis;
import org.folkmoot.tally.Candidate;
import org.folkmoot.tally.Event;
import org.folkmoot.tally.Lot;
import org.folkmoot.tally.Purpose;
import org.folkmoot.tally.Stage;
import org.folkmoot.tally.Transfer;
import org.folkmoot.web.Words;

/** Tells an account in plain words. */
record Telling(Words t) {

    /**
     * One thing that happened.
     *
     * @param moves where papers went, where that is what happened
     * @param clause the rule's clause, or empty
     */
    record Told(String sentence, List<String> moves, String clause) {

        Told {
            moves = List.copyOf(moves);
        }
    }

    String what(Stage stage) {
        var who = names(stage.subjects());
        return switch (stage.kind()) {
            case FIRST_PREFERENCES -> t.say("first preferences");
            case SURPLUS -> t.say("surplus of {0}", who);
            case EXCLUSION -> who.isEmpty() ? t.say("exclusion") : t.say("exclusion of {0}", who);
            case ROUND -> stage.number() == 1 ? t.say("first preferences") : t.say("votes shared out anew");
            case VOTES -> t.say("votes");
            case APPROVALS -> t.say("approvals");
        };
    }

    /** What a round changed, in a few words; empty where nobody's place was decided. */
    String upshot(Stage stage) {
        var elected = names(stage.elected());
        return elected.isEmpty() ? "" : t.say("elected: {0}", elected);
    }

    List<Told> events(Stage stage) {
        var told = new ArrayList<Told>();
        var batch = new ArrayList<Transfer>();
        for (var event : stage.events()) {
            if (event instanceof Transfer move && (batch.isEmpty() || together(batch.getFirst(), move))) {
                batch.add(move);
                continue;
            }
            flush(batch, told);
            switch (event) {
                case Transfer move -> batch.add(move);
                case Lot lot -> told.add(new Told(lot(lot), List.of(), ""));
                case Event.Line line -> told.add(new Told(line(line), List.of(), line.clause()));
            }
        }
        flush(batch, told);
        return told;
    }

    private static boolean together(Transfer one, Transfer other) {
        return one.from().equals(other.from()) && one.value().equals(other.value());
    }

    private void flush(List<Transfer> batch, List<Told> told) {
        if (!batch.isEmpty()) {
            var first = batch.getFirst();
            var sentence = t.say(
                    "Papers move from {0}, each worth {1}:",
                    first.from().name(), first.value().brief());
            told.add(new Told(sentence, batch.stream().map(this::move).toList(), first.clause()));
            batch.clear();
        }
    }

    private String move(Transfer move) {
        var to = move.to();
        var votes = move.votes().brief();
        return to == null
                ? t.say(
                        "{0, plural, one {# paper names nobody else: {1}} other {# papers name nobody else: {1}}}",
                        move.papers(), votes)
                : t.say(
                        "{0, plural, one {# paper to {1}: {2}} other {# papers to {1}: {2}}}",
                        move.papers(), to.name(), votes);
    }

    private String line(Event.Line line) {
        return switch (line) {
            case Event.QuotaSet(var quota, var total, var seats, var _) ->
                t.say(
                        "The quota is {0}: {1} votes for {2, plural, one {# place} other {# places}}.",
                        quota.brief(), total.brief(), seats);
            case Event.Won(var who, var votes, var basis, var _) ->
                t.say("{0} is elected with {1}: {2}.", who.name(), votes.brief(), basis(basis));
            case Event.SeatLeftEmpty(var who, var votes, var _) ->
                t.say("{0} wins a place with {1}: it stays empty.", who.name(), votes.brief());
            case Event.SurplusTaken(var who, var surplus, var papers, var _) ->
                t.say(
                        "{0} has {1} more than needed; {2, plural, one {# paper was} other {# papers were}} looked at.",
                        who.name(), surplus.brief(), papers);
            case Event.Stayed(var who, var papers, var _) ->
                t.say(
                        "{0, plural, one {# paper names} other {# papers name}} nobody else and stay with {1}.",
                        papers, who.name());
            case Event.Residue(var _, var votes, var _) ->
                t.say("{0} of the surplus could not be passed on.", votes.brief());
            case Event.Deferred(var surpluses, var gap, var _) ->
                t.say(
                        "Surpluses of {0} wait: they could not lift the lowest, who are {1} short.",
                        surpluses.brief(), gap.brief());
            case Event.Excluded(var who, var votes, var _) ->
                t.say("{0} has the fewest votes, {1}, and is out.", who.name(), votes.brief());
            case Event.TieDecided tie ->
                t.say(
                        "{0} are equal. The votes after round {1} decide: {2} {3}.",
                        names(tie.tied()), tie.stage(), names(tie.chosen()), purpose(tie.purpose()));
            case Event.TieLeft(var tied, var _) ->
                t.say("{0} are equal throughout and too many: none is elected now.", names(tied));
        };
    }

    String lot(Lot lot) {
        var how = lot.seeded()
                ? t.say("drawn by the seed")
                : t.say("without a seed, the last named on the ballot is preferred");
        return t.say(
                "{0} are equal. The lot (draw {1}, {2}) falls on {3} {4}.",
                names(lot.tied()), lot.number(), how, names(lot.chosen()), purpose(lot.purpose()));
    }

    private String purpose(Purpose purpose) {
        return switch (purpose) {
            case ELECT -> t.say("to be elected");
            case TRANSFER -> t.say("to be transferred first");
            case EXCLUDE -> t.say("to be out");
        };
    }

    private String basis(Basis basis) {
        return switch (basis) {
            case QUOTA -> t.say("the quota is reached");
            case SHARE -> t.say("a full share of the votes still in play");
            case REMAINING -> t.say("as many remain as there are places");
            case MAJORITY -> t.say("more than half of the votes that still name somebody");
            case MOST -> t.say("the most votes");
            case RANKING -> t.say("ranked within the places");
        };
    }

    private String names(List<Candidate> candidates) {
        var names = candidates.stream().map(Candidate::name).toList();
        return names.size() < 2
                ? String.join("", names)
                : t.say("{0} and {1}", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }
}
