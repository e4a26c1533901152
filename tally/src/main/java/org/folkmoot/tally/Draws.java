package org.folkmoot.tally;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lots of one count, drawn from its seed and kept for the record. */
final class Draws {

    private final @Nullable String seed;
    private final Election election;
    private final List<Lot> drawn = new ArrayList<>();

    Draws(@Nullable String seed, Election election) {
        this.seed = seed;
        this.election = election;
    }

    List<Lot> drawn() {
        return drawn;
    }

    /** Draws for {@code places} of the tied: the most preferred of them, or for exclusion the least. */
    List<Integer> draw(List<Integer> tied, int places, Purpose purpose, int stage) {
        var order = new ArrayList<>(tied);
        order.sort(preferredFirst(drawn.size() + 1));
        var chosen = purpose == Purpose.EXCLUDE ? order.reversed().subList(0, places) : order.subList(0, places);
        drawn.add(new Lot(
                drawn.size() + 1, stage, purpose, names(tied.stream().sorted().toList()), names(chosen), seed != null));
        return List.copyOf(chosen);
    }

    private List<Candidate> names(List<Integer> indexes) {
        return indexes.stream().map(election.candidates()::get).toList();
    }

    private Comparator<Integer> preferredFirst(int number) {
        if (seed == null) {
            return Comparator.reverseOrder();
        }
        return Comparator.<Integer, byte[]>comparing(
                index -> key(seed, election.title(), index + 1, number), Arrays::compareUnsigned);
    }

    static byte[] key(String seed, String contest, int place, int number) {
        var text = seed + "\n" + contest + "\n" + place + "\n" + number;
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
