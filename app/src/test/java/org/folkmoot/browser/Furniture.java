package org.folkmoot.browser;

import org.folkmoot.database.Locality;

/** A slot: what a room puts into {@link North} before its pages are opened; a test's bean of the room. */
public interface Furniture {

    void furnish(Locality place);
}
