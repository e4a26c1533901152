package org.folkmoot.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once for each version into the person's cache. */
record Software(Path home) {

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    static Software unpacked() throws IOException {
        var arm = "aarch64".equals(System.getProperty("os.arch"));
        return unpacked("/postgres-linux-" + (arm ? "arm_64" : "x86_64") + ".txz");
    }

    private static Software unpacked(String archive) throws IOException {
        var target = cache().resolve("postgres-" + fingerprint(archive));
        if (Files.notExists(target.resolve("bin/postgres"))) {
            unpack(archive, target);
        }
        return new Software(target);
    }

    /** The archives carry no version in their names: a few of their bytes tell them apart. */
    private static String fingerprint(String archive) throws IOException {
        try (var in = open(archive)) {
            in.skipNBytes(4096);
            return HexFormat.of().formatHex(in.readNBytes(6));
        }
    }

    private static Path cache() throws IOException {
        var base = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .map(Path::of)
                .orElse(Path.of(System.getProperty("user.home"), ".cache"));
        try {
            return Files.createDirectories(base.resolve("folkmoot"));
        } catch (IOException e) {
            return Files.createDirectories(
                    Path.of(System.getProperty("java.io.tmpdir"), "folkmoot-" + System.getProperty("user.name")));
        }
    }

    private static InputStream open(String archive) throws IOException {
        var in = Software.class.getResourceAsStream(archive);
        if (in == null) {
            throw new IOException("no PostgreSQL for this kind of machine is bundled; run one of your own and set "
                    + "FOLKMOOT_DATABASE_URL");
        }
        return new BufferedInputStream(in);
    }

    private static void unpack(String archive, Path target) throws IOException {
        var partial = Files.createTempDirectory(target.getParent(), "unpacking-");
        try (var tar = new TarArchiveInputStream(new XZInputStream(open(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                put(tar, entry, partial);
            }
        }
        Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            // another program unpacked it meanwhile
            return;
        }
    }

    private static void put(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        var path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("an entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (!entry.getName().endsWith(".a")) {
            Files.copy(tar, path);
            if ((entry.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}
