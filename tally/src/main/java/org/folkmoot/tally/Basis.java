package org.folkmoot.tally;

/** Why a candidate was elected. */
public enum Basis {
    QUOTA("the quota is reached"),
    SHARE("a full share of the active vote"),
    REMAINING("as many remain as there are places"),
    MAJORITY("more than half of the continuing votes"),
    MOST("the most votes"),
    RANKING("ranked within the places");

    private final String words;

    Basis(String words) {
        this.words = words;
    }

    /** The reason as part of a sentence. */
    public String words() {
        return words;
    }
}
