package org.folkmoot.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** The sizes into which a picture sorts grants. */
final class Bands {

    private static final List<Integer> LIMITS = List.of(0, 500, 1_000, 2_000, 5_000, 10_000, 50_000, 250_000);

    /** What SQL's {@code width_bucket} sorts by. */
    static final String ARRAY = "array[500, 1000, 2000, 5000, 10000, 50000, 250000]::numeric[]";

    private Bands() {}

    /**
     * One size.
     *
     * @param least its smallest amount
     * @param below the smallest amount that is too large for it; 0 for none
     */
    record Band(BigDecimal least, BigDecimal below) {}

    static List<Band> all() {
        return IntStream.range(0, LIMITS.size())
                .mapToObj(i -> new Band(
                        BigDecimal.valueOf(LIMITS.get(i)),
                        BigDecimal.valueOf(i + 1 < LIMITS.size() ? LIMITS.get(i + 1) : 0)))
                .toList();
    }
}
