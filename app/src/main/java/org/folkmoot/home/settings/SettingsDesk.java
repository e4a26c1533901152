package org.folkmoot.home.settings;

import java.util.List;
import org.folkmoot.people.Persons;
import org.folkmoot.place.Chosen;
import org.folkmoot.place.ChosenSettings;
import org.folkmoot.place.Places;
import org.folkmoot.place.RetentionRuns;
import org.folkmoot.place.Setting;
import org.folkmoot.place.SettingChange;
import org.folkmoot.web.Decision;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** Fills and takes the form of the settings, in an inside transaction of the place. */
@Component
class SettingsDesk {

    private final ChosenSettings settings;
    private final Places places;
    private final Persons persons;
    private final RetentionRuns runs;

    SettingsDesk(ChosenSettings settings, Places places, Persons persons, RetentionRuns runs) {
        this.runs = runs;
        this.settings = settings;
        this.places = places;
        this.persons = persons;
    }

    /** As it is set now. */
    SettingsModel now(Visit visit, boolean saved) {
        var number = settings.number();
        return model(visit, number, Typed.of(settings.at(number), places.pack(visit.here())), List.of(), saved);
    }

    /** As somebody typed it who saw so many saves. */
    SettingsModel typed(Visit visit, int seen, Typed typed) {
        return model(visit, seen, typed, List.of(), false);
    }

    /**
     * As somebody typed it who was overtaken: what they did not touch is as the other has saved it, and what the other
     * changed is told.
     */
    SettingsModel overtaken(Visit visit, int seen, Typed typed) {
        var pack = places.pack(visit.here());
        var begun = settings.at(seen);
        var number = settings.number();
        var now = settings.at(number);
        var wanted = typed.chosen(pack);
        var merged = now;
        for (Setting setting : wanted.differences(begun)) {
            merged = merged.with(setting, wanted.value(setting));
        }
        return model(visit, number, Typed.of(merged, pack), told(settings.changes(seen)), false);
    }

    Decision save(Visit visit, int seen, Typed typed) {
        return settings.save(
                seen, typed.chosen(places.pack(visit.here())), visit.visitor().known());
    }

    /** What was set when the person began. */
    Chosen begun(int seen) {
        return settings.at(seen);
    }

    private SettingsModel model(Visit visit, int number, Typed typed, List<Told> overtaken, boolean saved) {
        return new SettingsModel(
                number, typed, places.pack(visit.here()), overtaken, told(settings.changes(0)), runs.latest(), saved);
    }

    private List<Told> told(List<SettingChange> changes) {
        var names =
                persons.find(changes.stream().map(SettingChange::by).distinct().toList());
        return changes.stream()
                .map(change -> {
                    var by = names.get(change.by());
                    return new Told(change, by == null ? "" : by.called());
                })
                .toList();
    }
}
