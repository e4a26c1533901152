package org.folkmoot.tally;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A way of counting with all its terms. Immutable; counts any number of elections at once. */
public final class Rule {

    /** Single transferable vote as in Scottish local elections, SSI 2007/42 Schedule 1 rules 45 to 52. */
    public static final Rule SCOTTISH = new Rule(Method.SCOTTISH, null, false);
    /** Single transferable vote of the Electoral Reform Society, 1997 rules, section 5. */
    public static final Rule ERS97 = new Rule(Method.ERS97, null, false);
    /** Meek's single transferable vote, in the PR Foundation's fixed arithmetic of nine decimals. */
    public static final Rule MEEK = new Rule(Method.MEEK, null, false);
    /** The alternative vote: the Scottish rule with one seat. */
    public static final Rule IRV = new Rule(Method.IRV, null, false);
    /** The alternative vote as RCTab counts it: elected with more than half of the continuing votes. */
    public static final Rule IRV_RCTAB = new Rule(Method.IRV_RCTAB, null, false);
    /** Schulze's method by winning votes. */
    public static final Rule SCHULZE = new Rule(Method.SCHULZE, null, false);
    /** Every candidate on a paper has one vote; the most votes win. */
    public static final Rule APPROVAL = new Rule(Method.APPROVAL, null, false);
    /** The first candidate on a paper, or as many as there are seats, has one vote; the most votes win. */
    public static final Rule PLURALITY = new Rule(Method.PLURALITY, null, false);

    private final Method method;
    private final @Nullable String seed;
    private final boolean closesGaps;

    private Rule(Method method, @Nullable String seed, boolean closesGaps) {
        this.method = method;
        this.seed = seed;
        this.closesGaps = closesGaps;
    }

    /** All rules, in the order in which pages list them. */
    public static List<Rule> all() {
        return List.of(SCOTTISH, ERS97, MEEK, IRV, IRV_RCTAB, SCHULZE, APPROVAL, PLURALITY);
    }

    /** The rule with this {@link #name()}. */
    public static Optional<Rule> named(String name) {
        return all().stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    /** The name in commands and files, such as {@code scottish}. */
    public String name() {
        return method.word;
    }

    /** The name for people, with its source. */
    public String title() {
        return method.title;
    }

    /** How many decimals its votes have. */
    public int decimals() {
        return method.decimals;
    }

    /** The same rule with a published seed for lots; the election's title names the contest. */
    public Rule withSeed(String words) {
        return new Rule(method, words, closesGaps);
    }

    /** The same rule, but a paper goes on after a skipped rank, where otherwise it would stop. */
    public Rule closingGaps() {
        return new Rule(method, seed, true);
    }

    /** Counts. The result depends on nothing but the election and the terms of this rule. */
    public Outcome count(Election election) {
        var held = method.oneSeat ? election.withSeats(1) : election;
        return method.refusal(held).<Outcome>map(Refusal::of).orElseGet(() -> {
            var call = new Call(this, held, new Draws(seed, held));
            return method.count(call);
        });
    }

    boolean stopsAtGaps() {
        return method.needsOrder && !closesGaps;
    }

    @Override
    public String toString() {
        return name();
    }
}
