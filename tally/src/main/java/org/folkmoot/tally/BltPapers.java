package org.folkmoot.tally;

import java.io.IOException;

/** Reads the papers of a BLT file, up to and with the line that holds only 0. */
final class BltPapers {

    private static final int MOST_MARKS = 100_000;

    private final Bytes in;
    private final int candidates;
    private final PaperBox box;

    BltPapers(Bytes in, int candidates, PaperBox box) {
        this.in = in;
        this.candidates = candidates;
        this.box = box;
    }

    void read() throws IOException, BadFile {
        while (true) {
            if (in.skipEmptyLines() == '-') {
                throw new BadFile(in.line(), "A paper cannot have a negative weight.");
            }
            var line = in.line();
            var weight = in.number("a paper, or the line 0 that ends the papers");
            blankOrEnd("a weight");
            if (weight == 0 && atEnd(in.skipBlanks())) {
                return;
            }
            if (weight > BltReader.MOST_WEIGHT) {
                throw new BadFile(line, "A weight is at most %s.".formatted(BltReader.MOST_WEIGHT));
            }
            marks(line);
            if (!box.end(weight)) {
                throw new BadFile(line, "There are more than %s papers.".formatted(Papers.MOST_PAPERS));
            }
        }
    }

    private static boolean atEnd(int next) {
        return next == '\n' || next == Bytes.END;
    }

    private void marks(long line) throws IOException, BadFile {
        for (var marks = 0; !atEnd(in.skipBlanks()); marks++) {
            if (marks == MOST_MARKS) {
                throw new BadFile(line, "A paper has more than %s marks.".formatted(MOST_MARKS));
            }
            if (in.peek() == '-') {
                in.next();
                box.gap();
            } else {
                var first = in.number("the number of a candidate");
                if (first == 0) {
                    nothingFollows();
                    return;
                }
                box.mark(index(first));
                equals();
            }
            blankOrEnd("a preference");
        }
    }

    private void equals() throws IOException, BadFile {
        while (in.peek() == '=') {
            in.next();
            box.equal(index(in.number("the number of a candidate")));
        }
    }

    private int index(long number) throws BadFile {
        if (number < 1 || number > candidates) {
            throw new BadFile(in.line(), "There is no candidate %s; there are %s.".formatted(number, candidates));
        }
        return (int) number - 1;
    }

    private void nothingFollows() throws IOException, BadFile {
        if (!atEnd(in.skipBlanks())) {
            throw new BadFile(in.line(), "After the 0 that ends a paper stands " + Bytes.shown(in.peek()) + ".");
        }
    }

    private void blankOrEnd(String what) throws IOException, BadFile {
        var next = in.peek();
        if (!Bytes.isBlank(next) && !atEnd(next) && next != '#') {
            throw new BadFile(in.line(), "After " + what + " stands " + Bytes.shown(next) + ".");
        }
    }
}
