package org.folkmoot.intake;

import org.folkmoot.place.SourceKind;
import org.folkmoot.web.Words;

/** What a source holds, in plain words. */
final class KindWords {

    private KindWords() {}

    static String of(SourceKind kind, Words t) {
        return switch (kind) {
            case ORGANISATIONS -> t.say("Organisations");
            case OTHER_NAMES -> t.say("Other names of organisations");
            case MERGERS -> t.say("Mergers of organisations");
            case SERVICES -> t.say("Services, buildings and land");
            case AREAS -> t.say("Areas on the map (GeoJSON)");
            case LOOKUPS -> t.say("Which area lies in which");
            case POSTCODES -> t.say("Postcodes");
            case GRANTS -> t.say("Grants (360Giving, CSV or JSON)");
            case INDICATORS -> t.say("Figures of areas");
        };
    }
}
