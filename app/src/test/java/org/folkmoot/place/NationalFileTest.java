package org.folkmoot.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.place.Shipped.ENGLAND;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The 283,289 identified organisations of the United Kingdom; FOLKMOOT_NATIONAL names the file, which may not ship. */
@EnabledIfEnvironmentVariable(named = "FOLKMOOT_NATIONAL", matches = ".+")
@Tag("large")
class NationalFileTest {

    @Test
    void acceptsEveryNumberButThoseThatCannotBeCharityNumbers() {
        List<String> refused = new ArrayList<>();
        rows(row -> {
            collect(refused, row.getField("org_id"));
            if (!row.getField("company_org_id").isEmpty()) {
                collect(refused, row.getField("company_org_id"));
            }
        });
        assertThat(refused).hasSize(17).allMatch(id -> !id.matches("GB-CHC-[0-9]{6,7}"));
    }

    private static void collect(List<String> refused, String id) {
        if (ENGLAND.orgId(id) instanceof OrgId.Refused) {
            refused.add(id);
        }
    }

    @Test
    void knowsEveryLegalFormAndStatus() {
        rows(row -> {
            String form = row.getField("legal_form");
            assertThat(form.isEmpty() || ENGLAND.legalForm(form).isPresent())
                    .as(form)
                    .isTrue();
            String status = row.getField("status");
            assertThat(status.isEmpty() || ENGLAND.status(status) != Status.UNKNOWN)
                    .as(status)
                    .isTrue();
        });
    }

    @Test
    void tagsThemAllInUnderTenSecondsOfOneProcessor() {
        List<String> texts = new ArrayList<>();
        rows(row -> texts.add(row.getField("name") + " " + row.getField("activities")));
        Tagger tagger = new Tagger(ENGLAND.classification().tags().values());
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long tags = texts.stream().mapToLong(text -> tagger.tags(text).size()).sum();
        long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
        System.out.printf("%d texts, %d tags, %d ms of one processor%n", texts.size(), tags, millis);
        assertThat(millis).isLessThan(10_000);
    }

    @Test
    void tagsEveryHundredthAsThePlainRuleDoes() {
        Tagger tagger = new Tagger(ENGLAND.classification().tags().values());
        rows(row -> {
            if (row.getStartingLineNumber() % 100 == 0) {
                String text = row.getField("name") + " " + row.getField("activities");
                assertThat(tagger.tags(text))
                        .as(text)
                        .isEqualTo(ENGLAND.classification().tags().values().stream()
                                .filter(tag -> tag.fits(text))
                                .map(org.folkmoot.place.Tag::code)
                                .toList());
            }
        });
    }

    private static void rows(Consumer<NamedCsvRecord> each) {
        Path file = Path.of(System.getenv("FOLKMOOT_NATIONAL"));
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file));
                CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                        .ofNamedCsvRecord(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)))) {
            reader.forEach(each);
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }
}
