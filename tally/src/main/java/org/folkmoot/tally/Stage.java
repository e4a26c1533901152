package org.folkmoot.tally;

import java.util.List;

/**
 * One stage of a count, as the rule numbers them: first preferences, then each transfer of a surplus
 * and each exclusion; for Meek each round.
 *
 * @param subjects whose surplus was moved, or who was excluded
 * @param quota the quota when the stage ended; zero for rules without one
 * @param votes what everyone has when the stage ended
 * @param nonTransferable all that could not be transferred so far
 * @param heldByEmptySeats what "reopen nominations" has used up for the seats it left empty
 * @param keepValues for Meek the share that each candidate keeps, else nothing
 * @param events what was done, in order
 */
public record Stage(
        int number,
        StageKind kind,
        List<Candidate> subjects,
        Votes quota,
        Figures votes,
        Votes nonTransferable,
        Votes heldByEmptySeats,
        Figures keepValues,
        List<Event> events) {

    public Stage {
        subjects = List.copyOf(subjects);
        events = List.copyOf(events);
    }

    /** What happened, in a few words. */
    public String what() {
        return subjects.isEmpty() ? kind.words() : kind.words() + " of " + English.list(subjects);
    }

    /** The papers that moved. */
    public List<Transfer> transfers() {
        return only(Transfer.class);
    }

    /** Who was elected at this stage, in the order of election. */
    public List<Candidate> elected() {
        return only(Event.Won.class).stream().map(Event.Won::candidate).toList();
    }

    private <E extends Event> List<E> only(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
