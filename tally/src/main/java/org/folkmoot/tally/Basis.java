package org.folkmoot.tally;

/** Why a candidate was elected. */
public enum Basis {
    QUOTA("reaches the quota"),
    SHARE("has a full share of the active vote"),
    REMAINING("is among the last who remain, as many as the places"),
    MAJORITY("has more than half of the continuing votes"),
    MOST("is among those with the most votes"),
    RANKING("is ranked within the places");

    private final String words;

    Basis(String words) {
        this.words = words;
    }

    /** The reason as part of a sentence. */
    public String words() {
        return words;
    }
}
