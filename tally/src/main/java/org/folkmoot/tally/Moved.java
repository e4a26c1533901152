package org.folkmoot.tally;

/**
 * What moving papers came to.
 *
 * @param votes the votes that found a receiver
 * @param left the papers that named nobody who could receive them
 */
record Moved(long votes, long left) {}
