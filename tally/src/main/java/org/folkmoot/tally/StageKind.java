package org.folkmoot.tally;

/** The kinds of stage. */
public enum StageKind {
    FIRST_PREFERENCES("first preferences"),
    SURPLUS("surplus"),
    EXCLUSION("exclusion"),
    ROUND("round"),
    VOTES("votes"),
    APPROVALS("approvals");

    private final String words;

    StageKind(String words) {
        this.words = words;
    }

    /** The kind as part of a sentence. */
    public String words() {
        return words;
    }
}
