package org.folkmoot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folkmoot.place.Classification;
import org.folkmoot.place.Packs;
import org.junit.jupiter.api.Test;

class SearchTextTest {

    private static final Classification NONE = Packs.read(Path.of("..", "packs"))
            .pack("england-and-wales")
            .orElseThrow()
            .classification();

    @Test
    void weighsNamesNumbersAndSummary() {
        assertThat(vector("Sale Band", List.of("SBB"), List.of("GB-CHC-1193780"), "plays in Sale"))
                .isEqualTo("'sale':1A,10D 'band':2A 'sbb':3B 'gb':4B 'chc':5B '1193780':6B 'gbchc1193780':7B"
                        + " 'plays':8D 'in':9D ");
    }

    @Test
    void leavesOutWordsThatNobodyCanType() {
        assertThat(vector("Sale " + "x".repeat(2000), List.of(), List.of(), "")).isEqualTo("'sale':1A ");
    }

    @Test
    void staysSmallWhateverStandsInIt() {
        var names = IntStream.range(0, 100_000)
                .mapToObj(i -> "Band" + i + " " + "東".repeat(100) + i)
                .toList();
        assertThat(vector("Sale", names, List.of(), "").getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(1 << 20);
        var same = Collections.nCopies(10_000, "sale").stream().collect(Collectors.joining(" "));
        assertThat(vector("Sale", List.of(same), List.of(), "")).hasSizeLessThan(200);
    }

    private static String vector(String name, List<String> others, List<String> numbers, String summary) {
        return SearchText.of(
                new Card(
                        new UUID(0, 0),
                        name,
                        others,
                        numbers,
                        null,
                        null,
                        null,
                        null,
                        "active",
                        List.of(),
                        true,
                        false,
                        "",
                        summary),
                NONE);
    }
}
