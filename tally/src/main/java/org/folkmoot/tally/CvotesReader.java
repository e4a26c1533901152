package org.folkmoot.tally;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the Condorcet Election Format: candidates after {@code #/Candidates:}, then a ranking a line. */
final class CvotesReader {

    private static final Pattern PARAMETER = Pattern.compile("#/([^:]+):(.*)");
    private static final Pattern VOTE =
            Pattern.compile("(?:.*\\|\\|)?([^^*]*?)(?:\\^\\s*(\\d{1,15}))?\\s*(?:\\*\\s*(\\d{1,15}))?\\s*");

    private final Bytes in;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private int seats = 1;
    private boolean weighted;

    CvotesReader(Bytes in) {
        this.in = in;
    }

    Election read() throws IOException, BadFile {
        var box = new PaperBox(0);
        while (in.peek() != Bytes.END) {
            var number = in.line();
            var text = in.readLine().strip();
            var parameter = PARAMETER.matcher(text);
            if (parameter.matches()) {
                parameter(parameter.group(1).strip(), parameter.group(2).strip(), number);
            } else if (!text.isEmpty() && !text.startsWith("#")) {
                if (names.isEmpty()) {
                    throw new BadFile(number, "Before the first vote must stand the line #/Candidates:.");
                }
                box = box.isEmpty() ? new PaperBox(names.size()) : box;
                vote(text, number, box);
            }
        }
        if (names.isEmpty()) {
            throw new BadFile(in.line(), "There are no candidates.");
        }
        return new ElectionBuilder("", seats, names, box).build();
    }

    private void parameter(String key, String value, long line) throws BadFile {
        switch (key.toLowerCase(java.util.Locale.ROOT)) {
            case "candidates" -> candidates(value, line);
            case "number of seats" -> {
                if (!value.matches("[1-9]\\d{0,5}")) {
                    throw new BadFile(line, "The number of seats is a whole number from 1.");
                }
                seats = Integer.parseInt(value);
            }
            case "weight allowed" -> weighted = value.equalsIgnoreCase("true");
            default -> {}
        }
    }

    private void candidates(String list, long line) throws BadFile {
        for (var part : Pattern.compile(";").splitAsStream(list).toList()) {
            var name = part.strip();
            if (name.isEmpty() || indexes.put(name, names.size()) != null) {
                throw new BadFile(line, "The candidates need names of their own; see \"" + name + "\".");
            }
            names.add(name);
        }
    }

    private void vote(String text, long line, PaperBox box) throws BadFile {
        var vote = VOTE.matcher(text.replaceFirst("#.*", "").strip());
        if (!vote.matches()) {
            throw new BadFile(line, "This is no vote.");
        }
        var ranking = vote.group(1).strip();
        if (!ranking.isEmpty() && !ranking.equals("/EMPTY_RANKING/")) {
            ranks(ranking, line, box);
        }
        var weight = weighted ? number(vote.group(2)) : 1;
        if (!fits(weight, number(vote.group(3))) || !box.end(weight * number(vote.group(3)))) {
            throw new BadFile(line, "There are more than %s papers.".formatted(Papers.MOST_PAPERS));
        }
    }

    private static boolean fits(long weight, long times) {
        return Math.multiplyHigh(weight, times) == 0 && weight * times >= 0;
    }

    private static long number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 1 : Long.parseLong(digits);
    }

    private void ranks(String ranking, long line, PaperBox box) throws BadFile {
        for (var rank : Pattern.compile(">").splitAsStream(ranking).toList()) {
            var first = true;
            for (var part : Pattern.compile("=").splitAsStream(rank).toList()) {
                var index = indexes.get(part.strip());
                if (index == null) {
                    throw new BadFile(line, "There is no candidate \"" + part.strip() + "\".");
                }
                if (first) {
                    box.mark(index);
                } else {
                    box.equal(index);
                }
                first = false;
            }
        }
    }
}
