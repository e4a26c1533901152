package org.folkmoot.place;

/** What a published list says about an organisation on the list's own date. Being late with papers is still active. */
public enum Status {
    ACTIVE,
    ENDED,
    UNKNOWN
}
