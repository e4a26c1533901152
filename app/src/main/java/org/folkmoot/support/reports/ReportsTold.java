package org.folkmoot.support.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.people.Cast;
import org.folkmoot.place.Places;
import org.folkmoot.place.ReportQuestion;
import org.folkmoot.place.Telling;
import org.folkmoot.place.Told;
import org.folkmoot.web.Words;
import org.springframework.stereotype.Component;

/** Tells of reports: begun for the last whole period, put into words, frozen, and shown to everyone. */
@Component
class ReportsTold implements Telling {

    private final Reports reports;
    private final Freezing freezing;
    private final Places places;
    private final Cast cast;

    ReportsTold(Reports reports, Freezing freezing, Places places, Cast cast) {
        this.reports = reports;
        this.freezing = freezing;
        this.places = places;
        this.cast = cast;
    }

    @Override
    public Map<String, Set<String>> acts() {
        return Map.of(
                "report", Set.of("report", "title", "words", "questions", "by"),
                "report-frozen", Set.of("title", "by"),
                "report-published", Set.of("title", "questions", "by"));
    }

    @Override
    public void tell(Told act) {
        var by = cast.by(act);
        switch (act.act()) {
            case "report" -> begin(act);
            case "report-frozen" -> {
                var it = find(act, Move.FREEZE);
                if (!freezing.canFreeze(act.place(), it)) {
                    throw act.mistake("the last day of this report is not over");
                }
                freezing.freeze(act.place(), it, Words.english(), by);
            }
            default ->
                freezing.publish(
                        find(act, Move.PUBLISH),
                        asked(act).stream().map(ReportQuestion::code).toList(),
                        by);
        }
    }

    private void begin(Told act) {
        var template = places.pack(act.place()).reportTemplates().stream()
                .filter(it -> it.code().equals(act.text("report")))
                .findFirst()
                .orElseThrow(() -> act.mistake("no report \"%s\" is owed here".formatted(act.text("report"))));
        var today = freezing.today(act.place());
        var period = Period.offered(today, template.length()).stream()
                .filter(it -> it.isOver(today))
                .findFirst()
                .orElseThrow();
        var id = freezing.begin(template, period, cast.by(act));
        reports.change(
                id,
                act.text("title", template.name()),
                act.has("questions") ? asked(act) : template.questions(),
                act.text("words", template.words()));
    }

    private Report find(Told act, Move move) {
        return reports.all().stream()
                .filter(it -> it.title().equals(act.text("title")) && it.may(move))
                .findFirst()
                .orElseThrow(() -> act.mistake(
                        "no report of this title can be %s".formatted(act.act().substring("report-".length()))));
    }

    private static List<ReportQuestion> asked(Told act) {
        return Arrays.stream(act.text("questions").split(", "))
                .map(code -> ReportQuestion.of(code)
                        .orElseThrow(() -> act.mistake("no report can ask \"%s\"".formatted(code))))
                .toList();
    }
}
