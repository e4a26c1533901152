package org.folkmoot.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once for each version into the person's cache. */
record Software(Path home) {

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    static Software unpacked() throws IOException {
        return unpacked(cache());
    }

    /** The programs in a folder of their own under {@code cache}; several programs may ask at once. */
    static Software unpacked(Path cache) throws IOException {
        var arm = "aarch64".equals(System.getProperty("os.arch"));
        var archive = "/postgres-linux-" + (arm ? "arm_64" : "x86_64") + ".txz";
        var software = new Software(cache.resolve("postgres-" + fingerprint(archive)));
        if (!software.isThere()) {
            software.unpack(archive);
        }
        return software;
    }

    private boolean isThere() {
        return Files.exists(home.resolve("bin/postgres"));
    }

    /** The archives carry no version in their names: a few of their bytes tell them apart. */
    private static String fingerprint(String archive) throws IOException {
        try (var in = open(archive)) {
            in.skipNBytes(4096);
            return HexFormat.of().formatHex(in.readNBytes(6));
        }
    }

    private static Path cache() throws IOException {
        try {
            return Files.createDirectories(
                    caches(System.getenv("XDG_CACHE_HOME")).resolve("folkmoot"));
        } catch (IOException e) {
            return Files.createDirectories(
                    Path.of(System.getProperty("java.io.tmpdir"), "folkmoot-" + System.getProperty("user.name")));
        }
    }

    /** Where programs keep what they can make again: what is set, but for an empty or a relative path (XDG Base Directory, 0.8). */
    static Path caches(@Nullable String set) {
        return Optional.ofNullable(set)
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(Path.of(System.getProperty("user.home"), ".cache"));
    }

    private static InputStream open(String archive) throws IOException {
        var in = Software.class.getResourceAsStream(archive);
        if (in == null) {
            throw new IOException("no PostgreSQL for this kind of machine is bundled; run one of your own and set "
                    + "FOLKMOOT_DATABASE_URL");
        }
        return new BufferedInputStream(in);
    }

    private void unpack(String archive) throws IOException {
        var partial = Files.createTempDirectory(home.getParent(), "unpacking-");
        try (var tar = new TarArchiveInputStream(new XZInputStream(open(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                put(tar, entry, partial);
            }
        }
        Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(partial);
            if (!isThere()) {
                throw e;
            }
            // another program unpacked it meanwhile
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
