package org.folkmoot.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.folkmoot.web.Address;
import org.folkmoot.web.Bar;
import org.folkmoot.web.Words;

/**
 * What grants brought to the wards of an area, for every person who lives in them.
 *
 * @param years those with grants, with sums in the currency
 * @param rows the list of the same grants, where there is one
 */
record PerHead(String area, List<Tally> years, Around around, String currency, Optional<Address> rows, Words t) {

    /**
     * What the figures stand on.
     *
     * @param people how many live in the wards; 0 where nobody knows
     * @param wards their names
     * @param unplaced how many grants of the whole place went to groups whose ward is not known or shown
     * @param individuals how many went to individuals
     * @param first the year of the oldest grant of the whole place; 0 where there is none
     */
    record Around(BigDecimal people, List<String> wards, long unplaced, long individuals, int first, int last) {

        static Around of(ResultSet row) throws SQLException {
            var people = row.getBigDecimal("people");
            var wards = row.getArray("wards");
            return new Around(
                    people == null ? BigDecimal.ZERO : people,
                    wards == null ? List.of() : List.of((String[]) wards.getArray()),
                    row.getLong("unplaced"),
                    row.getLong("individuals"),
                    row.getInt("first"),
                    row.getInt("last"));
        }
    }

    PerHead {
        years = List.copyOf(years);
    }

    /** Whether the figures are those of wards that are not the area itself, nor all within it. */
    boolean ofWardAround() {
        return around.wards().size() == 1 && !around.wards().contains(area);
    }

    String wards() {
        return String.join(", ", around.wards());
    }

    long grants() {
        return years.stream().mapToLong(Tally::grants).sum();
    }

    String sum() {
        return Printed.money(total(), currency, t);
    }

    String whole() {
        return money(total());
    }

    private BigDecimal total() {
        return years.stream().map(Tally::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Every year from the first grant here to the last of the whole place, the latest first. */
    List<Bar> bars() {
        return IntStream.iterate(around.last(), year -> year >= first(), year -> year - 1)
                .mapToObj(year -> bar(String.valueOf(year)))
                .toList();
    }

    private int first() {
        return Integer.parseInt(years.getLast().value());
    }

    private Bar bar(String year) {
        return years.stream()
                .filter(tally -> tally.value().equals(year))
                .findFirst()
                .map(tally -> new Bar(
                        year,
                        tally.amount().doubleValue(),
                        money(tally.amount()),
                        rows.map(list -> list.with("year", year).toString()).orElse("")))
                .orElseGet(() -> new Bar(year, 0, t.say("none known")));
    }

    private String money(BigDecimal amount) {
        return Printed.money(amount.divide(around.people(), 2, RoundingMode.HALF_UP), currency, t);
    }
}
