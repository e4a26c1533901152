package org.folkmoot.tally;

import java.util.List;

/** Turns the parts of an account into English sentences. */
final class English {

    private English() {}

    static String list(List<Candidate> candidates) {
        var names = candidates.stream().map(Candidate::name).toList();
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    static String places(long number) {
        return number == 1 ? "1 place is" : number + " places are";
    }

    static String papers(long number) {
        return number == 1 ? "1 paper" : number + " papers";
    }

    static String sentence(Event event) {
        return switch (event) {
            case Event.Line line -> line(line) + " (" + line.clause() + ")";
            case Lot lot -> lot(lot);
            case Transfer move -> transfer(move);
        };
    }

    private static String line(Event.Line line) {
        return switch (line) {
            case Event.QuotaSet(var quota, var total, var seats, var _) ->
                "The quota is %s: %s votes, %s seats.".formatted(quota.brief(), total.brief(), seats);
            case Event.Won(var who, var votes, var basis, var _) ->
                "%s is elected with %s: %s.".formatted(who, votes.brief(), basis.words());
            case Event.SeatLeftEmpty(var who, var votes, var _) ->
                "%s wins a seat with %s: it stays empty.".formatted(who, votes.brief());
            case Event.SurplusTaken(var who, var surplus, var papers, var _) ->
                "%s has a surplus of %s; %s looked at.".formatted(who, surplus.brief(), were(papers));
            case Event.Stayed(var who, var papers, var _) ->
                "%s nobody else and %s with %s.".formatted(name(papers), papers == 1 ? "stays" : "stay", who);
            case Event.Residue(var _, var votes, var _) ->
                "%s of the surplus could not be passed on.".formatted(votes.brief());
            case Event.Deferred(var surpluses, var gap, var _) ->
                "Surpluses of %s wait: the lowest stay %s short.".formatted(surpluses.brief(), gap.brief());
            case Event.Excluded(var who, var votes, var _) -> "%s is excluded with %s.".formatted(who, votes.brief());
            case Event.TieDecided(var tied, var chosen, var purpose, var stage, var _) ->
                "%s are equal; by the votes at stage %s %s %s %s."
                        .formatted(list(tied), stage, list(chosen), is(chosen), purpose.words());
            case Event.TieLeft(var tied, var _) ->
                "%s are equal throughout and too many: none is elected now.".formatted(list(tied));
        };
    }

    private static String name(long papers) {
        return papers(papers) + (papers == 1 ? " names" : " name");
    }

    private static String were(long papers) {
        return papers(papers) + (papers == 1 ? " was" : " were");
    }

    private static String is(List<Candidate> chosen) {
        return chosen.size() == 1 ? "is" : "are";
    }

    static String lot(Lot lot) {
        return "%s are equal; the lot (draw %s, %s) falls on %s %s."
                .formatted(
                        list(lot.tied()),
                        lot.number(),
                        lot.seeded() ? "by the published seed" : "without a seed the last named is preferred",
                        list(lot.chosen()),
                        lot.purpose().words());
    }

    private static String transfer(Transfer move) {
        var to = move.to();
        var where = to == null ? "to nobody, for they name no other" : "to " + to;
        return "%s from %s at %s %s: %s."
                .formatted(
                        papers(move.papers()),
                        move.from(),
                        move.value().brief(),
                        where,
                        move.votes().brief());
    }
}
