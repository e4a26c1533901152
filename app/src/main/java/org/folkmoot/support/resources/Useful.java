package org.folkmoot.support.resources;

/** How many readers said that an article was useful, and how many that it was not; one a day each. */
record Useful(long yes, long no) {

    static final Useful NOT_SAID = new Useful(0, 0);
}
