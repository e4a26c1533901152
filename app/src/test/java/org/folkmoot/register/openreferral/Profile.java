package org.folkmoot.register.openreferral;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The schemas of Open Referral UK 3.0 as its validator uses them; read in place, since their licence is not ours. */
final class Profile {

    private final Path folder;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private Profile(Path folder) {
        this.folder = folder;
    }

    /** Skips the test where the schemas are not there, and says so. */
    static Profile orSkip() {
        var cases = Optional.ofNullable(System.getenv("FOLKMOOT_CASES")).orElse("");
        var folder = Path.of(cases, "openreferral", "oruk-api-schemas", "V3.0-UK");
        assumeTrue(Files.isDirectory(folder), "skipped: no cases (FOLKMOOT_CASES names no folder with openreferral)");
        return new Profile(folder);
    }

    /** What is wrong with a text by the schema of this name, such as {@code service_list}. */
    List<String> errors(String name, String body) {
        return schemas
                .computeIfAbsent(name, this::read)
                .validate(
                        body,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private Schema read(String name) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(folder.resolve(name + ".json")), InputFormat.JSON);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
