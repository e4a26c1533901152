package org.folkmoot.count;

/**
 * The form as it was sent, unchecked.
 *
 * @param seats a number, or empty for the file's own
 * @param seed what lots are drawn from, or empty
 * @param compare the name of a second rule, or empty
 */
record Asked(Ballots ballots, String rule, String seats, String seed, String compare) {

    static final Asked NOTHING = new Asked(Ballots.none(), "scottish", "", "", "");

    Asked with(Ballots others) {
        return new Asked(others, rule, seats, seed, compare);
    }
}
