package org.folkmoot.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.register.AnOrganisation.anOrganisation;
import static org.folkmoot.register.OrganisationImportTest.counts;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.folkmoot.House;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever stands in a file: reading it again changes nothing, and every row is accounted for. */
@House
class ImportPropertyTest {

    private static final List<String> NAMES = List.of(
            "Sale Band",
            "SALE BAND",
            "Café",
            "The Hub & Co",
            "=x",
            "",
            "  ",
            "!!",
            "東京",
            "a\tb",
            "x\ny",
            "'",
            "\\N",
            "\\",
            "z".repeat(401),
            "{\"a\":1}",
            "N\0",
            "\"quoted\"",
            "Safe Haven");
    private static final List<String> NUMBERS = List.of(
            "",
            "",
            "GB-CHC-1000001",
            "GB-CHC-1000002",
            "GB-CHC-1000003",
            "GB-CHC-1",
            "GB-COH-01234567",
            "nonsense",
            "XX-YY-1",
            "XX-YY-a\\b",
            "GB-SC-SC000001");
    private static final List<String> COMPANIES = List.of("", "", "GB-COH-01234567", "GB-COH-07654321", "0123");
    private static final List<String> OTHERS =
            List.of("", "1", "-5", "1e9", "=1", "Local", "\u202e", "100,000", "M33 7XY");

    @Test
    void holdsForAnyFile(@Autowired Shelf shelf) {
        var register = shelf.of("t-property");
        for (var seed = 1; seed <= 25; seed++) {
            var random = new Random(seed);
            var rows = IntStream.range(0, 1 + random.nextInt(30))
                    .mapToObj(_ -> row(random))
                    .toArray(AnOrganisation[]::new);
            var source = "source-" + seed % 4;
            var edition = LocalDate.parse("2026-01-01").plusDays(seed).toString();
            var first = counts(register.list(source, edition, rows));
            var before = register.search("");
            var again = counts(register.list(source, edition, rows));
            assertThat(again)
                    .as("seed " + seed + ", first " + first)
                    .containsExactly(first.get(0), 0L, 0L, first.get(0) - first.get(4), first.get(4));
            assertThat(register.search("")).as("seed " + seed).isEqualTo(before);
        }
    }

    private static AnOrganisation row(Random random) {
        return anOrganisation()
                .named(one(NAMES, random) + (random.nextBoolean() ? " " + random.nextInt(5) : ""))
                .numbered(one(NUMBERS, random))
                .company(one(COMPANIES, random))
                .with("source_id", random.nextInt(3) == 0 ? Integer.toString(random.nextInt(6)) : "")
                .with("income", one(OTHERS, random))
                .with("scale", one(OTHERS, random))
                .with("postcode", one(OTHERS, random))
                .with("status", one(OTHERS, random))
                .doing(one(NAMES, random));
    }

    private static String one(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
