package org.folkmoot.tally;

/** The files an election can be written as. */
public enum Format {
    /** The ballot file of most counting programs. */
    BLT,
    /** One row a paper, one column a candidate, ranks in the cells. */
    CSV,
    /** One object with title, seats, candidates and papers. */
    JSON
}
