package org.folkmoot.tally;

/** Papers as rules that transfer read them: one standing candidate after the other, up to the first doubt. */
final class Preferences {

    final char[] marks;
    final int[] starts;
    final long[] weights;
    final long valid;

    Preferences(char[] marks, int[] starts, long[] weights) {
        this.marks = marks;
        this.starts = starts;
        this.weights = weights;
        var sum = 0L;
        for (var paper = 0; paper < weights.length; paper++) {
            sum += starts[paper] < starts[paper + 1] ? weights[paper] : 0;
        }
        this.valid = sum;
    }

    static Preferences of(Call call) {
        var papers = call.election().papers();
        if (papers.plain && call.election().withdrawn().isEmpty()) {
            return new Preferences(papers.marks, papers.starts, papers.weights);
        }
        return new PreferenceReader(call).read();
    }

    int size() {
        return weights.length;
    }
}
