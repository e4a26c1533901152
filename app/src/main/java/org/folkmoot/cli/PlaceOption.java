package org.folkmoot.cli;

import org.folkmoot.database.CannotStart;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.folkmoot.place.Places;
import org.folkmoot.place.Settings;
import org.springframework.stereotype.Component;

/** Finds the place that a command names, or makes it. */
@Component
class PlaceOption {

    private static final String JURISDICTION = "england-and-wales";

    private final Localities localities;
    private final Places places;

    PlaceOption(Localities localities, Places places) {
        this.localities = localities;
        this.places = places;
    }

    Locality find(String name, boolean create) {
        var known = localities.find(name);
        if (known.isEmpty() && !create) {
            throw new CannotStart("There is no place \"" + name + "\". Add --create to make it.");
        }
        return known.orElseGet(() -> places.make(name, plain(name)));
    }

    /** A place of which only the name is known; a locality file says more. */
    private static Settings plain(String name) {
        var title = Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
        return new Settings(title, title, JURISDICTION, "Europe/London", "", "", true, false);
    }
}
