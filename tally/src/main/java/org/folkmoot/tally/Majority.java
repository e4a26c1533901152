package org.folkmoot.tally;

/** What a resolution needs. Abstentions never count for or against. */
public enum Majority {
    /** More for than against. */
    ORDINARY("more votes for than against") {
        @Override
        boolean reached(long votesFor, long against, long eligible) {
            return votesFor > against;
        }
    },
    /** Two thirds of those voting for or against: 3·For ≥ 2·(For + Against), and somebody for it. */
    TWO_THIRDS("two thirds of those voting for or against") {
        @Override
        boolean reached(long votesFor, long against, long eligible) {
            return votesFor > 0 && votesFor >= 2 * against;
        }
    },
    /** 75 % of those voting for or against: 4·For ≥ 3·(For + Against), and somebody for it. */
    THREE_QUARTERS("75 % of those voting for or against") {
        @Override
        boolean reached(long votesFor, long against, long eligible) {
            return votesFor > 0 && votesFor >= 3 * against;
        }
    },
    /** More than half of all who may vote: an ordinary written resolution. */
    MOST_OF_ELIGIBLE("more than half of all who may vote") {
        @Override
        boolean reached(long votesFor, long against, long eligible) {
            return votesFor > eligible - votesFor;
        }
    },
    /** All who may vote: a written resolution where a meeting would need 75 % (CIO constitution clause 18). */
    ALL_ELIGIBLE("all who may vote") {
        @Override
        boolean reached(long votesFor, long against, long eligible) {
            return votesFor > 0 && votesFor == eligible;
        }
    };

    private final String words;

    Majority(String words) {
        this.words = words;
    }

    abstract boolean reached(long votesFor, long against, long eligible);

    /** The majority as part of a sentence. */
    public String words() {
        return words;
    }
}
