package org.folkmoot.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.place.Shipped.ENGLAND;
import static org.folkmoot.place.Shipped.PACKS;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the shipped places say, checked against their own files. */
class LocalityFilesTest {

    private static final LocalityFile TRAFFORD = LocalityFiles.read(Shipped.locality("trafford"), PACKS);
    private static final LocalityFile SAMPLE = LocalityFiles.read(Shipped.locality("sample"), PACKS);

    @Test
    void traffordIsADemonstrationAndSampletownASample() {
        assertThat(TRAFFORD.demonstration()).isTrue();
        assertThat(TRAFFORD.sample()).isFalse();
        assertThat(TRAFFORD.pack()).isSameAs(ENGLAND);
        assertThat(TRAFFORD.authority()).isEqualTo(new Authority("E08000009", "Trafford Council"));
        assertThat(SAMPLE.sample()).isTrue();
        assertThat(SAMPLE.demonstration()).isFalse();
    }

    @Test
    void everySourceSaysWhoPublishedItWhenAndOnWhatTerms() {
        Source register = TRAFFORD.source("charity-register").orElseThrow();
        assertThat(register.edition()).isEqualTo(LocalDate.of(2023, 4, 4));
        assertThat(register.licence().name()).isEqualTo("Open Government Licence v3.0");
        assertThat(register.columns())
                .containsEntry("company_org_id", new Column("charity_company_registration_number", "GB-COH"));
        assertThat(register.knownWrong()).isPresent();
    }

    /** Otherwise every start would take the file for a changed one, and read it again. */
    @Test
    void whatIsCountedStandsInTheSameOrderInEveryProgram() {
        assertThat(TRAFFORD.sources().stream().flatMap(source -> source.indicators().stream()))
                .anyMatch(indicator -> indicator.counted().size() > 1)
                .allSatisfy(indicator ->
                        assertThat(List.copyOf(indicator.counted())).isSorted());
    }

    @Test
    void theSourceRowsAreSplitByWhoPublishedThem() {
        Map<String, Integer> read = new TreeMap<>();
        TRAFFORD.sources().stream()
                .filter(source -> source.file().endsWith("organisations/trafford_org_source_rows.csv"))
                .forEach(source -> read.put(source.name(), rows(source).size()));
        assertThat(read)
                .containsEntry("council-grant-recipients", 359)
                .containsEntry("council-suppliers", 201)
                .containsEntry("sports-clubs-2018", 140)
                .containsEntry("mental-health-2018", 60)
                .containsEntry("sport-england-lottery", 35)
                .containsEntry("arts-council-england", 7)
                .hasSize(14);
    }

    @Test
    void aGuessedNumberOfASupplierIsNotRead() {
        assertThat(TRAFFORD.source("council-suppliers").orElseThrow().columns()).doesNotContainKey("org_id");
    }

    @Test
    void allNumbersAreGoodButTwoThatWerePublishedWrong() {
        assertThat(refused(SAMPLE)).isEmpty();
        assertThat(refused(TRAFFORD)).containsExactlyInAnyOrder("GB-COH-CE00571", "GB-COH-7597525");
    }

    private static Set<String> refused(LocalityFile locality) {
        return Stream.of("org_id", "company_org_id", "from_org_id", "to_org_id")
                .flatMap(column -> values(locality, column).stream())
                .filter(id -> locality.pack().orgId(id) instanceof OrgId.Refused)
                .collect(Collectors.toSet());
    }

    @Test
    void everyPublishedWordIsKnown() {
        for (LocalityFile locality : List.of(TRAFFORD, SAMPLE)) {
            Pack pack = locality.pack();
            assertThat(values(locality, "legal_form"))
                    .allMatch(form -> pack.legalForm(form).isPresent());
            assertThat(values(locality, "status")).allMatch(word -> pack.status(word) != Status.UNKNOWN);
            assertThat(values(locality, "icnptso"))
                    .allMatch(code -> pack.classification().activity(code).isPresent());
        }
    }

    @Test
    void sampletownCannotBeMistakenForARealPlace() {
        assertThat(values(SAMPLE, "org_id")).allMatch(id -> id.startsWith("XI-SAMPLE-"));
        assertThat(values(SAMPLE, "postcode")).allMatch(postcode -> postcode.startsWith("ZZ"));
        assertThat(values(SAMPLE, "website")).allMatch(website -> website.endsWith(".example"));
        assertThat(values(SAMPLE, "ward")).allMatch(ward -> ward.startsWith("SAMPLE0"));
    }

    private static List<String> values(LocalityFile locality, String name) {
        return locality.sources().stream()
                .flatMap(source -> Optional.ofNullable(source.columns().get(name)).stream()
                        .flatMap(column ->
                                rows(source).stream().map(row -> column.value(row.getField(column.published())))))
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private static List<NamedCsvRecord> rows(Source source) {
        if (source.kind() == SourceKind.AREAS) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(source.file(), source.encoding());
                Stream<NamedCsvRecord> rows = reader.stream()) {
            return rows.filter(row -> source.reads(row::getField)).toList();
        } catch (IOException e) {
            throw new AssertionError(source.name(), e);
        }
    }
}
