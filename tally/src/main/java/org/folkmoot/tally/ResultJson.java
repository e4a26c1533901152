package org.folkmoot.tally;

import java.io.IOException;
import java.util.List;

/** A result as one line of JSON. */
final class ResultJson {

    private final JsonText json;

    private ResultJson(Appendable out) {
        json = new JsonText(out);
    }

    static void write(Result result, String file, Appendable out) throws IOException {
        new ResultJson(out).result(result, file);
    }

    private void result(Result result, String file) throws IOException {
        json.raw("{").key("file").string(file);
        json.raw(",").key("rule").string(result.rule().name());
        json.raw(",").key("title").string(result.title());
        json.raw(",").key("seats").number(result.seats());
        json.raw(",").key("candidates");
        names(result.candidates());
        json.raw(",").key("ballots").number(result.ballots());
        json.raw(",").key("valid").number(result.valid());
        json.raw(",").key("invalid").number(result.invalid());
        json.raw(",").key("quota");
        var quota = result.quota();
        if (quota.isPresent()) {
            json.string(quota.get().toString());
        } else {
            json.raw("null");
        }
        json.raw(",").key("elected");
        names(result.elected());
        if (result.ranking().places().isEmpty()) {
            json.raw(",").key("stages").each("[", result.stages(), "]", this::stage);
        } else {
            ranking(result.ranking());
        }
        json.raw(",").key("lots").each("[", result.lots(), "]", this::lot).raw("}");
    }

    private void names(List<Candidate> candidates) throws IOException {
        json.each("[", candidates, "]", each -> json.string(each.name()));
    }

    private void stage(Stage stage) throws IOException {
        json.raw("{").key("stage").number(stage.number());
        json.raw(",").key("what").string(stage.what());
        json.raw(",")
                .key("votes")
                .each(
                        "{",
                        stage.votes().asMap().entrySet(),
                        "}",
                        own -> json.key(own.getKey().name())
                                .string(own.getValue().toString()));
        json.raw(",")
                .key("nontransferable")
                .string(stage.nonTransferable().toString())
                .raw("}");
    }

    private void ranking(Ranking ranking) throws IOException {
        json.raw(",").key("ranking").each("[", ranking.places(), "]", this::names);
        var all = ranking.duels().candidates();
        json.raw(",").key("pairwise").each("{", all, "}", one -> {
            var others = all.stream().filter(other -> !other.equals(one)).toList();
            json.key(one.name())
                    .each(
                            "{",
                            others,
                            "}",
                            other -> json.key(other.name())
                                    .number(ranking.duels().preferring(one, other)));
        });
    }

    private void lot(Lot lot) throws IOException {
        json.raw("{").key("draw").number(lot.number());
        json.raw(",").key("stage").number(lot.stage());
        json.raw(",").key("purpose").string(lot.purpose().words());
        json.raw(",").key("tied");
        names(lot.tied());
        json.raw(",").key("chosen");
        names(lot.chosen());
        json.raw(",")
                .key("by")
                .string(lot.seeded() ? "seed" : "order on the ballot")
                .raw("}");
    }
}
