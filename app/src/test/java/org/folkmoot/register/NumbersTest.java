package org.folkmoot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    private static final int ALL = 10_000;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 300, 350, 5_000, 9_999, 10_000})
    void fewAndManyAreTheSameNumbers(int size) {
        var random = new Random(size);
        var drawn = random.ints(0, ALL).distinct().limit(size).sorted().toArray();
        var numbers = Numbers.of(IntStream.of(drawn));
        assertThat(numbers.set().stream())
                .containsExactly(IntStream.of(drawn).boxed().toArray(Integer[]::new));

        var others = Numbers.of(random.ints(0, 2 * ALL).distinct().limit(700).sorted())
                .set();
        var common = numbers.set();
        common.and(others);
        assertThat(numbers.in(others, others.toLongArray())).isEqualTo(common.cardinality());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 9_000})
    void aSetOfThemIsNobodyElses(int last) {
        var numbers = Numbers.of(IntStream.rangeClosed(0, last));
        numbers.set().clear();
        assertThat(numbers.set().cardinality()).isEqualTo(last + 1);
    }
}
