package org.folkmoot.home.settings;

import org.folkmoot.place.Chosen;
import org.folkmoot.place.Colour;
import org.folkmoot.place.Colours;
import org.folkmoot.place.Setting;
import org.folkmoot.web.Address;
import org.folkmoot.web.Look;
import org.folkmoot.web.Visit;

/** How pages would look: for the administrators alone, from addresses of their own. */
final class TryingOn {

    private TryingOn() {}

    static Look look(Visit visit, Chosen wanted) {
        var here = visit.link(SettingsPages.PATH);
        return new Look(
                wanted.name(),
                wanted.logo().map(logo -> here + "/logo/" + logo).orElse(""),
                Address.of(here + "/colours.css")
                        .with("main", wanted.value(Setting.MAIN_COLOUR))
                        .with("second", wanted.value(Setting.SECOND_COLOUR))
                        .toString());
    }

    static Colours colours(String main, String second) {
        return new Colours(
                Colour.read(main).filter(it -> Colours.ofText(it) >= Colours.OF_TEXT),
                Colour.read(second).filter(it -> Colours.ofMarks(it) >= Colours.OF_MARKS));
    }
}
