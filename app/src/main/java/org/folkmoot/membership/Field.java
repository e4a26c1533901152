package org.folkmoot.membership;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a list of members can mean. */
enum Field {
    NONE("Leave this column out"),
    ORGANISATION("Organisation: name"),
    CHARITY_NUMBER("Organisation: charity number"),
    COMPANY_NUMBER("Organisation: company number"),
    ORG_ID("Organisation: number with its register (GB-CHC-…)"),
    POSTCODE("Organisation: postcode"),
    PERSON("Person: full name"),
    FIRST_NAME("Person: first name"),
    LAST_NAME("Person: last name"),
    EMAIL("Person: e-mail address"),
    PHONE("Person: telephone"),
    JOB("Person: role in the organisation"),
    KIND("Whether the row is a person or an organisation"),
    SCHEME("Membership: kind"),
    JOINED("Membership: joined on"),
    RENEWED("Membership: last renewed or started on"),
    UNTIL("Membership: paid up or valid until"),
    ENDED("Membership: left on"),
    STATUS("Membership: status, in words"),
    COMPANY_MEMBER("Membership: member in company law (yes or no)"),
    BULLETIN("Consent: wants the bulletin (yes or no)"),
    NO_BULLETIN("Consent: wants no bulletin (yes or no)"),
    CONSENT_DAY("Consent: given or refused on"),
    CONSENT_WORDING("Consent: what was asked"),
    INTERESTS("Interests"),
    NOTES("Old notes"),
    FEE_DUE("Fee: amount due"),
    FEE_DUE_ON("Fee: due on"),
    FEE_PAID("Fee: amount paid"),
    FEE_PAID_ON("Fee: paid on");

    private final String words;

    Field(String words) {
        this.words = words;
    }

    /** Its plain English name. */
    String words() {
        return words;
    }

    /** As forms and tables have it: {@code charity-number}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isDay() {
        return switch (this) {
            case JOINED, RENEWED, UNTIL, ENDED, CONSENT_DAY, FEE_DUE_ON, FEE_PAID_ON -> true;
            default -> false;
        };
    }

    /** Whether it says that the row is about a membership. */
    boolean ofMembership() {
        return switch (this) {
            case SCHEME, JOINED, RENEWED, UNTIL, ENDED, STATUS, COMPANY_MEMBER, FEE_DUE, FEE_PAID -> true;
            default -> false;
        };
    }

    static Optional<Field> of(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code))
                .findFirst();
    }
}
