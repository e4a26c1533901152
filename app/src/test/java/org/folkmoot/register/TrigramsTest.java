package org.folkmoot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@House
class TrigramsTest {

    private record Pair(String one, String other, boolean alike) {}

    @Test
    void wordsAreAlikeThatAreToPostgresql(@Autowired Fresh fresh) {
        var random = new Random(3);
        var words = IntStream.range(0, 60)
                .mapToObj(_ -> random.ints(3 + random.nextInt(6), 'a', 'e')
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .toArray(String[]::new);
        var pairs = fresh.owner()
                .sql("""
                        select a, b, extensions.similarity(a, b) >= 0.3::real
                        from unnest(?::text[]) a, unnest(?::text[]) b""")
                .params(List.of(words, words))
                .query((row, _) -> new Pair(row.getString(1), row.getString(2), row.getBoolean(3)))
                .list();
        assertThat(pairs).extracting(Pair::alike).contains(true, false);
        assertThat(pairs).allMatch(pair -> Trigrams.alike(pair.one(), pair.other()) == pair.alike());
    }
}
