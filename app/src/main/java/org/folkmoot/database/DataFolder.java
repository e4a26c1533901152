package org.folkmoot.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The files of one installation's own database: the cluster, its password and its port (both readable by us alone). */
record DataFolder(Path path) {

    static DataFolder at(Path path) throws IOException {
        return new DataFolder(Files.createDirectories(path.toAbsolutePath().normalize()));
    }

    Path cluster() {
        return path.resolve("database");
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
