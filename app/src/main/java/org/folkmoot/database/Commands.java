package org.folkmoot.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs PostgreSQL's own programs, without rights where we are root. */
final class Commands {

    private static final int FIRST_WITH_BUILTIN_LOCALE = 17;
    private static final int FIRST_WITH_SETTINGS = 16;

    private final Software software;
    private final List<String> prefix;

    Commands(Software software) {
        this.software = software;
        this.prefix = withoutRights();
    }

    void initdb(Path cluster, String user, Path passwordFile) throws IOException {
        var command = new ArrayList<>(List.of(
                software.program("initdb"),
                "--pgdata=" + cluster,
                "--username=" + user,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--data-checksums",
                "--locale=C"));
        if (major() >= FIRST_WITH_SETTINGS) {
            // repeated hashing protects passwords that can be guessed; ours is drawn at random, and each connection
            // would pay
            command.add("--set=scram_iterations=1");
        }
        if (major() >= FIRST_WITH_BUILTIN_LOCALE) {
            command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        }
        Files.createDirectories(cluster);
        own(cluster, passwordFile);
        run(command);
    }

    void start(Path cluster, Path log, List<String> settings) {
        var options = new StringBuilder();
        settings.forEach(setting -> options.append("-c '").append(setting).append("' "));
        run(List.of(
                software.program("pg_ctl"),
                "start",
                "--pgdata=" + cluster,
                "--log=" + log,
                "--silent",
                "--wait",
                "--timeout=60",
                "--options=" + options));
    }

    void stop(Path cluster) {
        run(List.of(software.program("pg_ctl"), "stop", "--pgdata=" + cluster, "--mode=fast", "--wait", "--silent"));
    }

    /** From "initdb (PostgreSQL) 18.6". */
    private int major() {
        var version = run(List.of(software.program("initdb"), "--version"));
        return Integer.parseInt(version.replaceFirst("\\D*(\\d+).*", "$1").strip());
    }

    private String run(List<String> command) {
        try {
            var output = Files.createTempFile("folkmoot-", ".txt");
            var whole = new ArrayList<>(prefix);
            whole.addAll(command);
            // a file, not a pipe: the server inherits it and would keep a pipe open for ever
            var process = new ProcessBuilder(whole)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            var exit = process.waitFor();
            var said = Files.readString(output, StandardCharsets.UTF_8).strip();
            Files.deleteIfExists(output);
            if (exit != 0) {
                throw new CannotStart(
                        "PostgreSQL's " + Path.of(command.getFirst()).getFileName() + " failed: " + said);
            }
            return said;
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Stopped while waiting for PostgreSQL.", e);
        }
    }

    /** PostgreSQL refuses root: there it runs in a user namespace with no rights, or as "nobody". */
    private static List<String> withoutRights() {
        if (!isRoot()) {
            return List.of();
        }
        try {
            if (new ProcessBuilder("unshare", "--user", "true").start().waitFor() == 0) {
                return List.of("unshare", "--user");
            }
        } catch (IOException e) {
            // no unshare on this machine: the other way
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");
    }

    /** Where PostgreSQL runs as "nobody" it must own its files. */
    private void own(Path cluster, Path passwordFile) throws IOException {
        if (prefix.contains("--reuid=nobody")) {
            var nobody = cluster.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
            Files.setOwner(cluster, nobody);
            Files.setOwner(passwordFile, nobody);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
