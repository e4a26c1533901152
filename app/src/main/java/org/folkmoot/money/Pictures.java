package org.folkmoot.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.folkmoot.web.Address;
import org.folkmoot.web.Bar;
import org.folkmoot.web.Words;

/**
 * Grants as pictures; every part leads to the rows that it counts.
 *
 * @param figures counts and sums in one currency
 * @param address the list of the same grants
 */
record Pictures(Asked asked, Tallies figures, String currency, Address address, Words t) {

    private static final int MOST_YEARS = 40;

    /** What was given in each year, the latest first; years without grants in between stand there too. */
    List<Bar> years() {
        var known = figures.of("year");
        if (known.isEmpty()) {
            return List.of();
        }
        var first = Integer.parseInt(known.getFirst().value());
        var last = Integer.parseInt(known.getLast().value());
        return IntStream.rangeClosed(0, Math.min(last - first, MOST_YEARS))
                .mapToObj(back -> year(String.valueOf(last - back), known))
                .toList();
    }

    private Bar year(String year, List<Tally> known) {
        return known.stream()
                .filter(tally -> tally.value().equals(year))
                .findFirst()
                .map(tally -> bar(year, tally, Tally::length, both(tally), address.with("year", year)))
                .orElseGet(() -> new Bar(year, 0, t.say("none known")));
    }

    /** How many grants there are of each size. */
    List<Bar> sizes() {
        var bands = Bands.all();
        return IntStream.range(0, bands.size())
                .filter(i -> figures.of("size").stream()
                        .anyMatch(tally -> tally.value().equals(String.valueOf(i))))
                .mapToObj(i -> size(bands.get(i), String.valueOf(i)))
                .toList();
    }

    private Bar size(Bands.Band band, String value) {
        var tally = figures.of("size").stream()
                .filter(known -> known.value().equals(value))
                .findFirst()
                .orElseThrow();
        var rows = address.with("least", band.least().signum() == 0 ? "" : band.least())
                .with("below", band.below().signum() == 0 ? "" : band.below());
        return bar(words(band), tally, Tally::grants, count(tally), rows);
    }

    private String words(Bands.Band band) {
        if (band.below().signum() == 0) {
            return t.say("{0} and more", money(band.least()));
        }
        return band.least().signum() == 0
                ? t.say("under {0}", money(band.below()))
                : t.say("{0} to under {1}", money(band.least()), money(band.below()));
    }

    /** How many grants went to groups with an official number, without one, and to individuals. */
    List<Bar> sharesOfGrants() {
        return kinds(Tally::grants, false);
    }

    /** The same by what they received. */
    List<Bar> sharesOfMoney() {
        return kinds(Tally::length, true);
    }

    private List<Bar> kinds(ToDoubleFunction<Tally> length, boolean money) {
        return List.of(RecipientKind.values()).stream()
                .flatMap(kind -> figures.of("recipients").stream()
                        .filter(tally -> tally.value().equals(kind.key()))
                        .map(tally -> bar(
                                t.say(kind.words()),
                                tally,
                                length,
                                money ? money(tally.amount()) : t.say("{0}", tally.grants()),
                                address.with("recipients", kind.key()))))
                .toList();
    }

    private Bar bar(String words, Tally tally, ToDoubleFunction<Tally> length, String printed, Address rows) {
        return new Bar(
                words,
                length.applyAsDouble(tally),
                printed,
                rows.with("currency", currency).toString());
    }

    /** What a funder gave in this currency. */
    BigDecimal sumBy(Tally funder) {
        return figures.of("funder").stream()
                .filter(known -> known.value().equals(funder.value()))
                .map(Tally::amount)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private String both(Tally tally) {
        return money(tally.amount()) + " · " + count(tally);
    }

    private String count(Tally tally) {
        return t.say("{0, plural, one {# grant} other {# grants}}", tally.grants());
    }

    private String money(BigDecimal amount) {
        return Printed.money(amount, currency, t);
    }
}
