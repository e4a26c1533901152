package org.folkmoot.place.need;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.place.SupportMeasure;
import org.jspecify.annotations.Nullable;

/**
 * How much support there is in each ward for its people.
 *
 * @param byWard by code of the ward
 * @param leftOut how many things are counted in no ward
 */
record Support(@Nullable SupportMeasure measure, Map<String, BigDecimal> byWard, long leftOut) {

    private static final int THIRDS = 3;

    static final Support NONE = new Support(null, Map.of(), 0);

    Support {
        byWard = Map.copyOf(byWard);
    }

    /** @param population of all wards */
    static Support of(SupportMeasure measure, SupportMeasure.Counted counted, Collection<Figure> population) {
        var wards = new HashMap<String, BigDecimal>();
        for (var ward : population) {
            if (ward.value() != null && ward.value().signum() > 0) {
                wards.put(
                        ward.area(),
                        counted.byWard()
                                .getOrDefault(ward.area(), BigDecimal.ZERO)
                                .multiply(BigDecimal.valueOf(measure.perPeople()))
                                .divide(ward.value(), MathContext.DECIMAL32));
            }
        }
        var elsewhere = counted.things().entrySet().stream()
                .filter(ward -> !wards.containsKey(ward.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new Support(measure, wards, counted.leftOut() + elsewhere);
    }

    @Nullable
    BigDecimal in(String ward) {
        return byWard.get(ward);
    }

    /** Whether the ward is in the third of all wards with the least support. */
    boolean thin(String ward) {
        var figure = byWard.get(ward);
        return figure != null && less(figure) * THIRDS < byWard.size();
    }

    BigDecimal most() {
        return byWard.values().stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    private long less(BigDecimal figure) {
        return byWard.values().stream()
                .filter(other -> other.compareTo(figure) < 0)
                .count();
    }

    /** The wards with the most support first. */
    List<String> order() {
        return byWard.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
