package org.folkmoot.tally;

import java.io.IOException;

/** An election with its papers as JSON. */
final class ElectionJson {

    private ElectionJson() {}

    static void write(Election election, Appendable out) throws IOException {
        var json = new JsonText(out);
        json.raw("{").key("title").string(election.title());
        json.raw(",").key("seats").number(election.seats());
        json.raw(",").key("candidates").each("[", election.candidates(), "]", each -> json.string(each.name()));
        var withdrawn = election.candidates().stream()
                .filter(election.withdrawn()::contains)
                .toList();
        json.raw(",").key("withdrawn").each("[", withdrawn, "]", each -> json.number(each.number()));
        var papers = election.papers();
        json.raw(",").key("papers").raw("[");
        for (var paper = 0; paper < papers.size(); paper++) {
            json.raw(paper == 0 ? "" : ",");
            paper(json, papers, paper);
        }
        json.raw("]}\n");
    }

    private static void paper(JsonText json, Papers papers, int paper) throws IOException {
        json.raw("{").key("papers").number(papers.weight(paper));
        json.raw(",")
                .key("ranks")
                .each("[", papers.ranking(paper), "]", rank -> json.each("[", rank, "]", number -> json.number(number)))
                .raw("}");
    }
}
