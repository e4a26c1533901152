package org.folkmoot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** On which port a data folder was last served, so that other commands can name its address. */
final class LastPort {

    private static final String FILE = "serve.port";

    private LastPort() {}

    static void keep(Path data, String port) throws IOException {
        Files.writeString(data.resolve(FILE), port);
    }

    static Optional<String> of(Path data) {
        try {
            var file = data.resolve(FILE);
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
