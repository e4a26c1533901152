package org.folkmoot.log;

import java.util.Locale;

/** The acts that the log knows. Their codes stand in published entries and never change. */
public enum Kind {
    ROLE_GIVEN,
    ROLE_ENDED,
    LISTING_ACCEPTED,
    LISTING_REFUSED,
    LISTING_WITHDRAWN,
    CLAIM_ACCEPTED,
    CLAIM_REFUSED,
    CLAIM_WITHDRAWN,
    DECISION_UNDONE,
    IMPORTED,
    IMPORT_UNDONE,
    MERGED,
    PARTED,
    SETTING_CHANGED,
    PERSON_ERASED,
    REPORT_FROZEN,
    REPORT_PUBLISHED,
    REPORT_TAKEN_BACK;

    /** As entries have it: {@code role-given}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Kind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
