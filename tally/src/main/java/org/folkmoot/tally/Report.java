package org.folkmoot.tally;

import java.util.ArrayList;
import java.util.List;

/** The readable report of a result. */
final class Report {

    private final Result result;
    private final StringBuilder text = new StringBuilder();

    private Report(Result result) {
        this.result = result;
    }

    static String of(Result result) {
        var report = new Report(result);
        report.heading();
        report.outcome();
        result.stages().forEach(report::stage);
        report.ranking();
        if (result.stages().size() > 1) {
            report.text.append('\n').append(ReportTable.of(result));
        }
        return report.text.toString();
    }

    private void heading() {
        if (!result.title().isEmpty()) {
            line(result.title());
        }
        line("%s. %s to be elected from %s."
                .formatted(
                        result.rule().title(),
                        result.seats(),
                        result.candidates().size()));
        line("%s: %s valid, %s invalid.".formatted(English.papers(result.ballots()), result.valid(), result.invalid()));
        result.quota().ifPresent(quota -> line("Quota: %s.".formatted(quota.brief())));
    }

    private void outcome() {
        line("");
        var place = 1;
        for (var candidate : result.elected()) {
            line("Elected %s: %s".formatted(place++, candidate));
        }
        result.notes().forEach(this::line);
    }

    private void stage(Stage stage) {
        line("");
        line("Stage %s: %s".formatted(stage.number(), stage.what()));
        stage.events().forEach(event -> line("  " + English.sentence(event)));
        if (result.stages().size() == 1) {
            stage.votes().asMap().forEach((candidate, votes) -> line("  %12s  %s".formatted(votes, candidate)));
        }
    }

    private void ranking() {
        var ranking = result.ranking();
        if (ranking.places().isEmpty()) {
            return;
        }
        line("");
        var place = 1;
        for (var equal : ranking.places()) {
            line("Place %s: %s".formatted(place, English.list(equal)));
            place += equal.size();
        }
        ranking.winner().forEach(each -> line("%s beats every other in a duel (Condorcet winner).".formatted(each)));
        ranking.loser().forEach(each -> line("%s loses every duel (Condorcet loser).".formatted(each)));
        line("");
        for (var one : ranking.duels().candidates()) {
            line("Papers that prefer %s to: %s".formatted(one, duels(one)));
        }
        result.lots().forEach(lot -> line(English.lot(lot)));
    }

    private String duels(Candidate one) {
        List<String> row = new ArrayList<>();
        for (var other : result.ranking().duels().candidates()) {
            if (!other.equals(one)) {
                row.add(other + " " + result.ranking().duels().preferring(one, other));
            }
        }
        return String.join(", ", row);
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
