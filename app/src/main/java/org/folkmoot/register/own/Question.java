package org.folkmoot.register.own;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A question about an organisation: one page of its own, in this order. */
@SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
enum Question {
    NAME("Name", List.of("name", "other_name")),
    SAME("Not listed yet", List.of("same")),
    ACTIVITIES("What it does", List.of("activities")),
    NUMBER("Official number", List.of("register", "number")),
    PLACE("Where it is based", List.of("place", "postcode", "areas")),
    SIZE("Yearly income", List.of("size", "size-public")),
    WEBSITE("Website", List.of("website", "website-public")),
    CONTACT("How to reach it", List.of("email", "email-public", "phone", "phone-public")),
    PEOPLE("Whom it is for", List.of("people")),
    ROLE("You", List.of("your_name", "your_role"));

    /** All of a listing, in the order in which they are asked. */
    static final List<Question> ALL = List.of(NAME, SAME, ACTIVITIES, NUMBER, PLACE, SIZE, WEBSITE, CONTACT, ROLE);

    /** What is asked again when an entry is edited: numbers and registered facts come from the registers. */
    static final List<Question> OF_AN_ENTRY = List.of(NAME, ACTIVITIES, PLACE, SIZE, WEBSITE, CONTACT, PEOPLE);

    /** What the staff read of an entry: whom an organisation is for is counted only. */
    static final List<Question> READ_BY_STAFF = List.of(NAME, ACTIVITIES, PLACE, SIZE, WEBSITE, CONTACT);

    /** What an entry keeps of a listing: what is said of the organisation, and nothing of who said it. */
    static final List<Question> OF_THE_ORGANISATION = List.of(NAME, ACTIVITIES, NUMBER, PLACE, SIZE, WEBSITE, CONTACT);

    private final String words;
    private final List<String> fields;

    Question(String words, List<String> fields) {
        this.words = words;
        this.fields = fields;
    }

    /** What the summary calls it, in plain English. */
    String words() {
        return words;
    }

    /** The fields of its form. */
    List<String> fields() {
        return fields;
    }

    /** What addresses call it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Question> of(String code) {
        return Stream.of(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    /** Which it is in the order of all, from 1. */
    int number() {
        return ALL.indexOf(this) + 1;
    }

    /** The one that comes after it, if there is one. */
    Optional<Question> next() {
        return ALL.stream().skip(number()).findFirst();
    }

    Optional<Question> before() {
        return ALL.stream().limit(number() - 1L).reduce((_, last) -> last);
    }

    /** Whether it has been answered, as far as it must be. */
    boolean answered(Answers answers) {
        return switch (this) {
            case NAME -> answers.has("name");
            case SAME -> answers.has("same");
            case ACTIVITIES -> answers.has("activities");
            case PLACE -> answers.has("place");
            case ROLE -> answers.has("your_name");
            case NUMBER, SIZE, WEBSITE, CONTACT, PEOPLE -> true;
        };
    }
}
