package org.folkmoot.browser;

import org.folkmoot.database.Locality;
import org.folkmoot.place.Places;
import org.folkmoot.place.Settings;

/** The place in which tests open pages: a demonstration, so that every page carries its notice. */
public final class North {

    private static final Settings SETTINGS = new Settings(
            "North",
            "North, Example County",
            "england-and-wales",
            "Europe/London",
            "North Council",
            "data@example.org",
            true,
            false);

    private North() {}

    /** Makes the place; one that is there is left with its rows. */
    public static Locality in(Places places) {
        return places.make("north", SETTINGS);
    }
}
