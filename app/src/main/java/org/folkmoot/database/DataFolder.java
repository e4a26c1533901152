package org.folkmoot.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;

/** The files of one installation's own database: the cluster, its password and its port (both readable by us alone). */
record DataFolder(Path path) {

    /** One more than the highest number that Linux gives. */
    private static final String NO_PROCESS = "4194304";

    static DataFolder at(Path path) throws IOException {
        return new DataFolder(Files.createDirectories(path.toAbsolutePath().normalize()));
    }

    Path cluster() {
        return path.resolve("database");
    }

    /** Where a cluster is made, so that one that was never finished is not taken for one. */
    Path newCluster() throws IOException {
        var making = path.resolve("database-new");
        if (Files.exists(making)) {
            try (Stream<Path> files = Files.walk(making)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return making;
    }

    void keepNewCluster() throws IOException {
        Files.move(path.resolve("database-new"), cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Makes the pid file of a server that ended without removing it name no process: another program may have the
     * number now. The file itself must stay, since PostgreSQL sees by it whether something of the old server still runs.
     */
    void disownPid() throws IOException {
        var file = cluster().resolve("postmaster.pid");
        if (Files.exists(file)) {
            var lines = new ArrayList<>(Files.readAllLines(file));
            lines.set(0, NO_PROCESS);
            Files.writeString(file, String.join("\n", lines) + "\n");
        }
    }

    long logLength() throws IOException {
        return Files.exists(log()) ? Files.size(log()) : 0;
    }

    /** What the server has said since its log had a length. */
    String logSince(long length) throws IOException {
        if (logLength() <= length) {
            return "";
        }
        try (var in = Files.newInputStream(log())) {
            in.skipNBytes(length);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Path log() {
        return path.resolve("database.log");
    }

    Path passwordFile() {
        return path.resolve("database-password");
    }

    boolean hasCluster() {
        return Files.exists(cluster().resolve("PG_VERSION"));
    }

    String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException e) {
            throw new CannotStart(
                    "The file " + passwordFile() + " with the database's password cannot be read; restore it.", e);
        }
    }

    void drawPassword() throws IOException {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        secret(passwordFile(), HexFormat.of().formatHex(bytes));
    }

    /** The port last used, or 0. */
    int port() {
        try {
            return Integer.parseInt(
                    Files.readString(path.resolve("database-port")).strip());
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    void port(int port) throws IOException {
        secret(path.resolve("database-port"), Integer.toString(port));
    }

    private static void secret(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text, StandardOpenOption.WRITE);
    }
}
