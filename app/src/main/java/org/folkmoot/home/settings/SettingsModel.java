package org.folkmoot.home.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.place.Colour;
import org.folkmoot.place.Colours;
import org.folkmoot.place.Pack;
import org.folkmoot.place.RetentionClock;
import org.folkmoot.place.RetentionRun;
import org.folkmoot.web.Choice;
import org.folkmoot.web.Words;

/**
 * The page of the settings.
 *
 * @param number how often was saved before the form was filled
 * @param overtaken what somebody else saved meanwhile
 * @param history what was changed, the newest first
 * @param runs what was last taken away because its time was over
 * @param saved whether something has just been saved
 */
record SettingsModel(
        int number,
        Typed typed,
        Pack pack,
        List<Told> overtaken,
        List<Told> history,
        List<RetentionRun> runs,
        boolean saved) {

    /** What was last taken away of something, if anybody looked yet. */
    Optional<RetentionRun> run(RetentionClock clock) {
        return runs.stream().filter(run -> run.what() == clock.what()).findFirst();
    }

    List<Choice> languages(Words t) {
        return pack.languages().stream()
                .map(Locale::toLanguageTag)
                .map(tag ->
                        new Choice(tag, Told.language(tag, t), typed.languages().contains(tag)))
                .toList();
    }

    List<Choice> days(Words t) {
        return Typed.week().stream()
                .map(day -> new Choice(day, Told.day(day, t), typed.days().contains(day)))
                .toList();
    }

    /** The contrast of the main colour, cut to one decimal; 0 where none was typed. */
    double contrastOfMain() {
        return Colour.read(typed.main()).map(Colours::ofText).map(Check::cut).orElse(0.0);
    }

    double contrastOfSecond() {
        return Colour.read(typed.second()).map(Colours::ofMarks).map(Check::cut).orElse(0.0);
    }
}
