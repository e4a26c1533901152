package org.folkmoot.people;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.folkmoot.web.Role;
import org.springframework.core.io.ClassPathResource;

/** Which roles nobody holds at the same time, and why: {@code people/excluding.csv}. No setting changes it (invariant 1). */
final class Excluding {

    /** One pair that excludes each other. */
    record Pair(Role role, Role other, String reason) {

        boolean holds(Role one, Role two) {
            return (role == one && other == two) || (role == two && other == one);
        }
    }

    private static final List<Pair> PAIRS = read();

    private Excluding() {}

    static List<Pair> pairs() {
        return PAIRS;
    }

    /** Why nobody holds both, where it is so. */
    static Optional<String> reason(Role one, Role two) {
        return PAIRS.stream()
                .filter(pair -> pair.holds(one, two))
                .map(Pair::reason)
                .findFirst();
    }

    private static List<Pair> read() {
        try (var text = new InputStreamReader(
                        new ClassPathResource("people/excluding.csv").getInputStream(), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream()
                    .map(row -> new Pair(
                            Role.of(row.getField("role")).orElseThrow(),
                            Role.of(row.getField("other")).orElseThrow(),
                            row.getField("reason")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
