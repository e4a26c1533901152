package org.folkmoot.tally;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An election as it stands before a rule counts it. Immutable and safe to share between threads.
 *
 * @param title the title, or empty
 * @param seats how many places are to be filled, at least one
 * @param candidates everyone on the ballot, in its order, each with a name of their own
 * @param withdrawn those who are skipped wherever a paper names them
 * @param reopen "reopen nominations", if it stands on the ballot; where a file names a candidate
 *     {@code Reopen nominations} or {@code RON}, that is it
 */
public record Election(
        String title,
        int seats,
        List<Candidate> candidates,
        Set<Candidate> withdrawn,
        @Nullable Candidate reopen,
        Papers papers)
        implements Reading {

    public Election {
        if (seats < 1 || candidates.isEmpty() || candidates.size() > Papers.MOST_CANDIDATES) {
            throw new IllegalArgumentException("An election needs a seat and a candidate.");
        }
        candidates = List.copyOf(candidates);
        withdrawn = Set.copyOf(withdrawn);
        if (new HashSet<>(candidates.stream().map(Candidate::name).toList()).size() < candidates.size()) {
            throw new IllegalArgumentException("Two candidates have the same name.");
        }
    }

    /** Starts an election from names, for papers that stand in no file. */
    public static ElectionBuilder of(String title, int seats, List<String> names) {
        return new ElectionBuilder(title, seats, names);
    }

    /**
     * Reads a ballot file: BLT, HIL, CSV or cvotes, known by its name and first line. The file is read
     * as a stream and need not fit the memory.
     */
    public static Reading read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return read(in, file.toString());
        } catch (NoSuchFileException e) {
            return new Refusal(file.toString(), 0, "There is no such file.");
        } catch (IOException e) {
            return new Refusal(file.toString(), 0, "The file cannot be read.");
        }
    }

    /** Reads a ballot file from a stream; {@code name} is used in sentences and to know a CSV by its ending. */
    public static Reading read(InputStream in, String name) throws IOException {
        return BallotFile.read(in, name);
    }

    @Override
    public Election election() {
        return this;
    }

    /** The same election with another number of seats. */
    public Election withSeats(int number) {
        return new Election(title, number, candidates, withdrawn, reopen, papers);
    }

    /** The same election in which this candidate stands for reopening nominations; null for nobody. */
    public Election withReopenNominations(@Nullable Candidate candidate) {
        return new Election(title, seats, candidates, withdrawn, candidate, papers);
    }

    /** Writes the election and all its papers. */
    public void write(Format format, Appendable out) throws IOException {
        switch (format) {
            case BLT -> BltWriter.write(this, out);
            case CSV -> CsvWriter.write(this, out);
            case JSON -> ElectionJson.write(this, out);
        }
    }

    boolean isReopen(int index) {
        return reopen != null && reopen.index() == index;
    }
}
