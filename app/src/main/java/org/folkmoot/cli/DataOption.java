package org.folkmoot.cli;

import java.nio.file.Path;
import java.util.Optional;

/** The data folder that a command uses. */
final class DataOption {

    private DataOption() {}

    static Path of(Arguments arguments) {
        return arguments
                .option("data")
                .map(Path::of)
                .orElse(Path.of(
                        Optional.ofNullable(System.getenv("FOLKMOOT_HOME")).orElse("."), "data"))
                .toAbsolutePath()
                .normalize();
    }
}
