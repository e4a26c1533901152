package org.folkmoot.place;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a report on support can tell: a closed list, each with the sentence that says how it is counted. */
public enum ReportQuestion {
    GROUPS(
            "Groups helped",
            "A group is counted once if we spoke or wrote with it in the period, however often, and under whichever name it"
                    + " went into another. Notes of our own are no contact."),
    NEW_GROUPS("Groups new to us", "Groups helped in the period with whom nothing was said or written before it."),
    GROUPS_BY_SIZE(
            "Groups helped, by yearly income",
            "Each group helped, once, by its yearly income as the register last says; not of the time of the help."),
    GROUPS_BY_WARD(
            "Groups helped, by ward",
            "Each group helped, once, by the ward of its address. A group whose place is kept from the public counts as"
                    + " not known."),
    GROUPS_BY_TOPIC(
            "Groups helped, by what they asked about",
            "Each group once for every topic that it asked about, so that these add up to more than the groups helped."),
    GROUPS_BY_PEOPLE(
            "Groups helped, by who leads them or whom they are for",
            "Each group once for every answer that it gave itself, of its own free will, so that these add up to more than"
                    + " the groups helped. What a group has not said is guessed by nobody."),
    ENQUIRIES(
            "Requests, by how they came",
            "Requests that began in the period; the same one by several ways counts once."),
    CONTACTS("Contacts", "Letters, calls and visits in the period, in both directions. Notes of our own are none."),
    TIME("Time given", "What advisers wrote down in the period, in whole hours, rounded down."),
    OUTCOMES(
            "What came of it",
            "What became different for groups, told in the period by them or by advisers. We contributed; nobody can know"
                    + " how much. That nothing changed is not counted."),
    MONEY("Money won by groups", "What groups won, told in the period, to which we contributed."),
    SATISFACTION(
            "How groups say it was",
            "Everybody is asked when a request is closed. These answered in the period; others did not."),
    FIRST_ANSWER(
            "How soon the first answer came",
            "Requests that began in the period, by the days between asking and the first answer; weekends and holidays"
                    + " count."),
    EVENTS("Training and meetings held", "Events of the period that were not cancelled; each day of a series counts."),
    TRAINED(
            "People who came to training and meetings",
            "Whoever came, as written down on the day; somebody who came twice counts twice."),
    HEALTH_CHECKS(
            "Groups that went through a health check",
            "Groups that finished one in the period, each once. What they answered is theirs and is counted nowhere.");

    private final String words;
    private final String method;

    ReportQuestion(String words, String method) {
        this.words = words;
        this.method = method;
    }

    /** What it tells, in plain English. */
    public String words() {
        return words;
    }

    /** How it is counted, in plain English. */
    public String method() {
        return method;
    }

    /** Stays the same for ever; kept reports hold it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ReportQuestion> of(String code) {
        return Stream.of(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
