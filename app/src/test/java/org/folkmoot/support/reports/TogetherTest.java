package org.folkmoot.support.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What several breakdowns of one report tell together, to somebody who knows every rule. */
class TogetherTest {

    private static final int LARGEST = 11;
    private static final int LONG = 6;
    private static final Guard.Table LARGE = guarded(20, 20, 20);

    private static Guard.Table guarded(int... counts) {
        var rows = IntStream.range(0, counts.length)
                .mapToObj(at -> new Guard.Row("r" + at, counts[at]))
                .toList();
        return Guard.of(IntStream.of(counts).sum(), rows, Set.of());
    }

    private static @Nullable Long of(Guard.Table table, String label) {
        return table.rows().stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .map(Guard.Shown::count)
                .orElse(null);
    }

    private static Part part(String question, Guard.Table now, Guard.Table before) {
        var lines = now.rows().stream()
                .map(row -> new Part.Line(row.label(), row.count(), of(before, row.label())))
                .toList();
        return new Part(question, "", "", "", now.total(), before.total(), lines, "");
    }

    private static List<Part> now(String first, Guard.Table one, String second, Guard.Table other) {
        return Together.of(
                List.of(part(first, one, Guard.Table.HIDDEN), part(second, other, Guard.Table.HIDDEN)),
                Words.english());
    }

    private static List<Part> before(String first, Guard.Table one, String second, Guard.Table other) {
        return Together.of(List.of(part(first, LARGE, one), part(second, LARGE, other)), Words.english());
    }

    /** All tables of three rows, by their total. */
    private static Map<Integer, List<int[]>> all() {
        var all = new HashMap<Integer, List<int[]>>();
        for (var n = 0; n < (LARGEST + 1) * (LARGEST + 1) * (LARGEST + 1); n++) {
            var counts =
                    new int[] {n % (LARGEST + 1), n / (LARGEST + 1) % (LARGEST + 1), n / (LARGEST + 1) / (LARGEST + 1)};
            all.computeIfAbsent(IntStream.of(counts).sum(), _ -> new ArrayList<>())
                    .add(counts);
        }
        return all;
    }

    /** Of every pair of tables with one total: a row under five of the first is not the same in all that print alike. */
    private static void noneIsFound(BiFunction<Guard.Table, Guard.Table, List<Part>> printed) {
        var alike = new HashMap<List<Part>, List<int[]>>();
        for (var tables : all().values()) {
            var seconds = tables.stream().map(TogetherTest::guarded).distinct().toList();
            for (var one : tables) {
                var first = guarded(one);
                seconds.stream()
                        .map(second -> printed.apply(first, second))
                        .distinct()
                        .forEach(print -> alike.computeIfAbsent(print, _ -> new ArrayList<>())
                                .add(one));
            }
        }
        alike.forEach((print, tables) -> {
            for (var one : tables) {
                for (var at = 0; at < one.length; at++) {
                    var row = at;
                    assertThat(!Guard.isSmall(one[at]) || tables.stream().anyMatch(other -> other[row] != one[row]))
                            .as("row %s of %s is found", at, Arrays.toString(one))
                            .isTrue();
                }
            }
        });
    }

    @Test
    void aTotalThatOneBreakdownHidesStandsInNoOtherFromWhichARowCouldBeFound() {
        noneIsFound((one, other) -> now("groups-by-ward", one, "groups-by-size", other));
        noneIsFound((one, other) -> now("first-answer", one, "enquiries", other));
        noneIsFound((one, other) -> now("groups-by-ward", one, "groups", withoutRows(other)));
    }

    @Test
    void norOfTheDaysBefore() {
        noneIsFound((one, other) -> before("groups-by-ward", one, "groups-by-size", other));
        noneIsFound((one, other) -> before("enquiries", one, "first-answer", other));
    }

    private static Guard.Table withoutRows(Guard.Table table) {
        return new Guard.Table(table.total(), List.of());
    }

    /**
     * In many long tables: a small row exchanged with any hidden one prints the same, so that nothing tells which is which,
     * however many breakdowns of the same groups stand beside it.
     */
    @Test
    void inALongTableWhateverIsHiddenMayStandInAnyHiddenRow() {
        var random = new Random(11);
        for (var n = 0; n < 2_000; n++) {
            var counts = random.ints(LONG, 0, n % 2 == 0 ? 9 : 40).toArray();
            var print = guarded(counts);
            for (var small = 0; small < LONG && !print.rows().isEmpty(); small++) {
                for (var hidden = 0; hidden < LONG && Guard.isSmall(counts[small]); hidden++) {
                    if (print.rows().get(hidden).count() == null) {
                        var other = counts.clone();
                        other[small] = counts[hidden];
                        other[hidden] = counts[small];
                        assertThat(guarded(other)).as(Arrays.toString(counts)).isEqualTo(print);
                    }
                }
            }
            assertThat(print.rows().stream().filter(row -> row.count() == null).count())
                    .as("one alone is found by subtraction: %s", Arrays.toString(counts))
                    .isNotEqualTo(1);
        }
    }

    @Test
    void newGroupsAreHiddenWithAllGroupsSinceTheyMayBeAllOfThem() {
        var parts = Together.of(
                List.of(
                        new Part("new-groups", "", "", "", 12L, 9L, List.of(), ""),
                        part("groups-by-ward", guarded(4, 4, 4), guarded(4, 4, 4))),
                Words.english());
        assertThat(parts).extracting(Part::total).containsOnlyNulls();
        assertThat(parts).extracting(Part::before).containsOnlyNulls();
        var few = Together.of(
                List.of(
                        new Part("new-groups", "", "", "", null, null, List.of(), ""),
                        part("groups-by-ward", guarded(20, 9, 0), guarded(20, 9, 0))),
                Words.english());
        assertThat(few).extracting(Part::total).containsExactly(null, 29L);
        assertThat(few.getLast().before()).isEqualTo(29);
    }
}
