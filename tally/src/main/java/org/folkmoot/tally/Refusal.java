package org.folkmoot.tally;

/**
 * Why a file or an election cannot be used.
 *
 * @param file the file's name as given, or empty
 * @param line the line, from 1, or 0 where no line is at fault
 * @param sentence the reason, for people
 */
public record Refusal(String file, long line, String sentence) implements Reading, Outcome {

    static Refusal of(String sentence) {
        return new Refusal("", 0, sentence);
    }

    /** File, line and sentence. */
    @Override
    public String toString() {
        var place = line > 0 ? file + ":" + line : file;
        return place.isEmpty() ? sentence : place + ": " + sentence;
    }

    @Override
    public Election election() {
        throw new IllegalStateException(toString());
    }

    @Override
    public Result result() {
        throw new IllegalStateException(toString());
    }
}
