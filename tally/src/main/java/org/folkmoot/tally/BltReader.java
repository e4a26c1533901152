package org.folkmoot.tally;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads BLT and HIL: sizes, withdrawn candidates, papers up to a line with 0, names and title. */
final class BltReader {

    static final long MOST_WEIGHT = 1_000_000_000_000L;
    private static final int MOST_SEATS = 1_000_000;

    private final Bytes in;

    BltReader(Bytes in) {
        this.in = in;
    }

    Election read() throws IOException, BadFile {
        in.skipEmptyLines();
        var candidates = size("the number of candidates", Papers.MOST_CANDIDATES);
        in.skipBlanks();
        var seats = size("the number of seats", MOST_SEATS);
        endOfLine("the number of seats");
        var withdrawn = withdrawn(candidates);
        var box = new PaperBox(candidates);
        new BltPapers(in, candidates, box).read();
        var names = names(candidates);
        var builder = new ElectionBuilder(names.title(), seats, names.names(), box);
        withdrawn.forEach(builder::withdraw);
        return builder.build();
    }

    private int size(String what, int most) throws IOException, BadFile {
        var line = in.line();
        var size = in.number(what);
        if (size < 1 || size > most) {
            throw new BadFile(line, "Here stands %s for %s; it is from 1 to %s.".formatted(size, what, most));
        }
        return (int) size;
    }

    private void endOfLine(String what) throws IOException, BadFile {
        var next = in.skipBlanks();
        if (next != '\n' && next != Bytes.END) {
            throw new BadFile(in.line(), "After " + what + " stands " + Bytes.shown(next) + ".");
        }
    }

    private List<Integer> withdrawn(int candidates) throws IOException, BadFile {
        var withdrawn = new ArrayList<Integer>();
        while (in.skipEmptyLines() == '-') {
            var line = in.line();
            while (in.skipBlanks() == '-') {
                in.next();
                var number = in.number("the number of a withdrawn candidate");
                if (number < 1 || number > candidates) {
                    throw new BadFile(line, "There is no candidate %s to withdraw.".formatted(number));
                }
                withdrawn.add((int) number);
            }
            if (in.peek() == '0') {
                in.next();
            }
            if (Bytes.isDigit(in.peek())) {
                throw new BadFile(line, "A paper cannot have a negative weight.");
            }
            endOfLine("the withdrawn candidates");
        }
        return withdrawn;
    }

    private Names names(int candidates) throws IOException, BadFile {
        var lines = new ArrayList<Line>();
        while (in.skipEmptyLines() != Bytes.END) {
            if (lines.size() > candidates + 100) {
                throw new BadFile(in.line(), "After the names of all candidates stand more lines.");
            }
            var number = in.line();
            lines.add(new Line(number, in.readLine().strip()));
        }
        return new BltNames(candidates, lines).read();
    }
}
