package org.folkmoot.web;

import org.folkmoot.database.Locality;

/** A slot: the room that knows the places says what stands around their pages. */
public interface Frames {

    /** The frame of a place; called outside any transaction, for every page, so it must be quick. */
    Frame of(Locality place);
}
