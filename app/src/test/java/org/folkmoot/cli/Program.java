package org.folkmoot.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.Folkmoot;

/** The whole program as another process on this machine, with a data folder of its own. */
final class Program implements AutoCloseable {

    private final Process process;

    private Program(Process process) {
        this.process = process;
    }

    /** What a command ended with, and what it wrote. */
    record Ended(int exit, String said) {}

    /** The words that run a command. */
    static List<String> command(String... words) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Folkmoot.class.getName()));
        command.addAll(List.of(words));
        return command;
    }

    /** Runs a command to its end. */
    static Ended run(List<String> command) {
        try {
            var process = builder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts a command, which writes to a file. */
    static Program start(Path log, String... words) {
        try {
            Files.createFile(log);
            return new Program(builder(command(words))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessBuilder builder(List<String> command) {
        var builder = new ProcessBuilder(command);
        builder.environment()
                .put("FOLKMOOT_HOME", Path.of("..").toAbsolutePath().normalize().toString());
        return builder;
    }

    boolean runs() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
