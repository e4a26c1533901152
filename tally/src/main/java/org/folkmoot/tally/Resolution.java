package org.folkmoot.tally;

/**
 * A resolution put to the vote, and its votes. They are whole numbers and none is negative; together
 * they are no more than those who may vote.
 */
public record Resolution(Majority majority, long votesFor, long against, long abstentions, Quorum quorum) {

    /** So that the multiples of every majority fit. */
    private static final long MOST = Long.MAX_VALUE / 8;

    public Resolution {
        if (votesFor < 0
                || against < 0
                || abstentions < 0
                || Math.max(votesFor, against) > MOST
                || abstentions > MOST) {
            throw new IllegalArgumentException("Votes number from 0 to " + MOST + ".");
        }
        if (votesFor + against + abstentions > quorum.base()) {
            throw new IllegalArgumentException("There are more votes than people who may vote.");
        }
    }

    /** How many took part. */
    public long votes() {
        return votesFor + against + abstentions;
    }

    /** Whether enough took part. */
    public boolean quorate() {
        return votes() >= quorum.needed();
    }

    /** Whether it is carried: enough took part and the majority is reached. */
    public boolean carried() {
        return quorate() && majority.reached(votesFor, against, quorum.base());
    }

    /** The result in a sentence or two. */
    public String text() {
        var quorumText = quorum.needed() == 0
                ? ""
                : " The quorum of %s out of %s %s met with %s."
                        .formatted(quorum.needed(), quorum.base(), quorate() ? "is" : "is not", votes());
        return "%s: %s for, %s against, %s abstained; needed were %s.%s"
                .formatted(
                        carried() ? "Carried" : "Not carried",
                        votesFor,
                        against,
                        abstentions,
                        majority.words(),
                        quorumText);
    }
}
