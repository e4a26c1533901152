package org.folkmoot.tally;

/** Counts on how many papers each candidate stands above each other; unranked ones are equal and last. */
final class DuelCount {

    private final Call call;
    private final Papers papers;
    private final long[][] above;
    private final int[] rankOf;

    DuelCount(Call call) {
        this.call = call;
        this.papers = call.election().papers();
        this.above = new long[call.size()][call.size()];
        this.rankOf = new int[call.size()];
    }

    long[][] papers() {
        for (var paper = 0; paper < papers.size(); paper++) {
            count(paper);
        }
        return above;
    }

    private void count(int paper) {
        var rank = 0;
        for (var at = papers.starts[paper]; at < papers.starts[paper + 1]; at++) {
            var mark = papers.marks[at];
            if (mark != Papers.GAP) {
                rank += (mark & Papers.EQUAL) == 0 ? 1 : 0;
                rankOf[mark & ~Papers.EQUAL] = rank;
            }
        }
        for (var at = papers.starts[paper]; at < papers.starts[paper + 1]; at++) {
            var mark = papers.marks[at];
            if (mark != Papers.GAP && call.stands(mark & ~Papers.EQUAL)) {
                countAbove(mark & ~Papers.EQUAL, papers.weight(paper));
            }
        }
        for (var at = papers.starts[paper]; at < papers.starts[paper + 1]; at++) {
            if (papers.marks[at] != Papers.GAP) {
                rankOf[papers.marks[at] & ~Papers.EQUAL] = 0;
            }
        }
    }

    private void countAbove(int candidate, long weight) {
        var own = rankOf[candidate];
        var row = above[candidate];
        for (var other = 0; other < rankOf.length; other++) {
            if (rankOf[other] == 0 || rankOf[other] > own) {
                row[other] += weight;
            }
        }
    }
}
