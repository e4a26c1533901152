package org.folkmoot.tally;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lots by the published draw. */
class LotTest {

    private static final String TIED = "4 1 0\n2 2 0\n2 3 0\n2 4 0";

    private static Result count(String seed, int seats) {
        return Rule.PLURALITY
                .withSeed(seed)
                .count(Elections.blt(4, seats, TIED))
                .result();
    }

    private static String key(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }

    @Test
    void theKeyIsTheHashOfSeedContestPlaceAndNumberOfTheDraw() throws Exception {
        assertThat(HexFormat.of().formatHex(Draws.key("dice 4 2", "Böard", 3, 2)))
                .isEqualTo(key("dice 4 2\nBöard\n3\n2"));
    }

    @Test
    void theSmallestKeyIsElected() throws Exception {
        for (var seed : List.of("a", "b", "c", "d", "e", "f", "g")) {
            var expected = IntStream.of(2, 3, 4)
                    .boxed()
                    .min(Comparator.comparing(place -> unchecked(seed + "\nTest\n" + place + "\n1")))
                    .orElseThrow();
            assertThat(count(seed, 2).elected().getLast().number()).isEqualTo(expected);
        }
    }

    private static String unchecked(String text) {
        try {
            return key(text);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theLargestKeyIsExcluded() {
        var election = Elections.blt(3, 1, "4 1 0\n2 2 0\n2 3 0");
        for (var seed : List.of("a", "b", "c", "d", "e", "f", "g")) {
            var result = Rule.SCOTTISH.withSeed(seed).count(election).result();
            var expected = Arrays.compareUnsigned(Draws.key(seed, "Test", 2, 1), Draws.key(seed, "Test", 3, 1)) > 0
                    ? "B"
                    : "C";
            assertThat(result.stages().get(1).what()).isEqualTo("exclusion of " + expected);
        }
    }

    @Test
    void eachDrawHasItsNumberInTheKey() {
        var election = Elections.blt(5, 1, "7 1 0\n2 2 0\n2 3 0\n2 4 0\n2 5 0");
        var lots = Rule.SCOTTISH.withSeed("x").count(election).result().lots();

        assertThat(lots).extracting(Lot::number).containsExactly(1, 2, 3);
        assertThat(lots).extracting(Lot::stage).containsExactly(2, 3, 4);
        assertThat(lots).allMatch(Lot::seeded);
        for (var lot : lots) {
            var worst = lot.tied().stream()
                    .max((one, other) -> Arrays.compareUnsigned(
                            Draws.key("x", "Test", one.number(), lot.number()),
                            Draws.key("x", "Test", other.number(), lot.number())))
                    .orElseThrow();
            assertThat(lot.chosen()).containsExactly(worst);
        }
    }

    @Test
    void aRecountWithTheSameSeedGivesTheSame() {
        assertThat(count("seed", 2).elected()).isEqualTo(count("seed", 2).elected());
    }

    @Test
    void severalPlacesAreDrawnAtOnce() {
        var result = count("seed", 3);

        assertThat(result.lots()).hasSize(1);
        assertThat(result.lots().getFirst().tied()).hasSize(3);
        assertThat(result.lots().getFirst().chosen()).hasSize(2);
    }

    @Test
    void withoutASeedTheLastNamedIsPreferredAndTheResultSaysSo() {
        var result = Rule.PLURALITY.count(Elections.blt(4, 2, TIED)).result();

        assertThat(Sheets.names(result.elected())).isEqualTo("A D");
        assertThat(result.notes())
                .containsExactly("No seed was given for lots: the last named on the ballot was preferred.");
        assertThat(result.lots().getFirst().seeded()).isFalse();
        assertThat(result.lots().getFirst().clause()).isEqualTo("lot by the order of the ballot");
    }

    @Test
    void withASeedNothingNeedsSaying() {
        assertThat(count("seed", 2).notes()).isEmpty();
        assertThat(count("seed", 2).lots().getFirst().clause()).isEqualTo("lot by the published seed");
    }
}
