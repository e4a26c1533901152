package org.folkmoot.tally;

/** A line of a file with its number, from 1. */
record Line(long number, String text) {}
