package org.folkmoot.tally;

import java.util.List;

/** The names and the title that a file gives. */
record Names(List<String> names, String title) {}
