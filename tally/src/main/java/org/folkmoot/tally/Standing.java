package org.folkmoot.tally;

/** Where a candidate stands while papers are moved. */
enum Standing {
    CONTINUING,
    ELECTED,
    OUT
}
