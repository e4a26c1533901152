package org.folkmoot.web;

/** Nothing stands at this address, for this visitor: the page says so, and no more. */
public final class NotHere extends RuntimeException {

    public NotHere() {
        super("Nothing is here", null, false, false);
    }
}
