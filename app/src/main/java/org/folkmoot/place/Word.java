package org.folkmoot.place;

import java.util.Locale;

/** The things of this house that pages call by another, plainer name; each pack says which (DESIGN, "The words"). */
public enum Word {
    LOCALITY,
    ORGANISATION,
    ORGANISATIONS,
    BODY,
    BODIES,
    BODY_HERE,
    COUNTERPART,
    COUNTERPARTS,
    MEMBER,
    VOTER,
    SEAT,
    SEATS,
    ROLL,
    CALL,
    MANDATE,
    MANDATE_GIVEN,
    WALL,
    LOG,
    DESK,
    AREA,
    AREAS,
    POSTCODE,
    CHARITY_NUMBER,
    COMPANY_NUMBER;

    /** Its key in {@code words.yaml}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
