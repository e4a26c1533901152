package org.folkmoot.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.folkmoot.Another;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All tests use one data folder, one after the other; its first start found what a killed one had left. */
@Tag("database")
class BundledServerTest {

    private static Path folder;

    @BeforeAll
    static void makeTheFolder(@TempDir Path parent) throws IOException {
        folder = parent.resolve("our data");
        Files.createDirectories(folder.resolve("database-new/base"));
        Files.writeString(folder.resolve("database-new/PG_VERSION"), "18\n");
    }

    @Test
    void whoComesFirstStartsItTheNextJoinsAndTheLastStopsIt() throws IOException {
        long pid;
        try (var second = user()) {
            try (var first = open()) {
                assertThat(second.says()).isEqualTo(first.url());
                pid = pid();
                assertThat(answers(first)).isTrue();
            }
            assertThat(runs(pid)).isTrue();
        }
        assertThat(ends(pid)).isTrue();
    }

    @Test
    void passwordAndPortAreForItsOwnerAlone() throws IOException {
        try (var _ = open()) {
            for (var secret : new String[] {"database-password", "database-port"}) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(secret))))
                        .isEqualTo("rw-------");
            }
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("database"))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void withoutThePasswordNobodyIsLetIn() {
        try (var server = open()) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.user(), "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
    }

    @Test
    void aServerThatIsKilledWhileInUseIsStartedAgainAndThePoolRecovers() throws IOException {
        try (var server = open();
                var pool = new DatabaseConfiguration().pool(server, 3)) {
            one(pool, "select 1");
            var busy = CompletableFuture.runAsync(
                    () -> one(pool, "select count(*)::int from generate_series(1, 30000000) n where n % 7 = 0"));
            var killed = pid();
            kill(killed);
            assertThat(isFollowed(killed)).isTrue();
            assertThat(comesBack(pool)).isTrue();
            assertThat(busy.handle((_, _) -> true)).succeedsWithin(Duration.ofSeconds(60));
        }
    }

    @Test
    void aServerThatComesBackOnAnotherPortIsFoundThere() throws IOException {
        try (var server = open();
                var pool = new DatabaseConfiguration().pool(server, 3)) {
            one(pool, "select 1");
            var port = Integer.parseInt(server.url().replaceAll(".*:(\\d+)/.*", "$1"));
            var taken = CompletableFuture.supplyAsync(() -> take(port));
            var killed = pid();
            kill(killed);
            try (var _ = taken.join()) {
                assertThat(isFollowed(killed)).isTrue();
                assertThat(comesBack(pool)).isTrue();
            }
        }
    }

    @Test
    void aServerThatIsKilledJustBeforeItsUserLeavesIsNotLeftBehind() throws IOException {
        var server = open();
        kill(pid());
        server.close();
        assertThat(Files.notExists(folder.resolve("database/postmaster.pid")) || ends(pid()))
                .isTrue();
    }

    @Test
    void theServerOfAUserWhoWasKilledIsJoined() throws IOException {
        var user = user();
        assertThat(user.says()).startsWith("jdbc:");
        user.kill();
        var pid = pid();
        assertThat(runs(pid)).isTrue();
        try (var server = open()) {
            assertThat(pid()).isEqualTo(pid);
            assertThat(answers(server)).isTrue();
        }
        assertThat(ends(pid)).isTrue();
    }

    @Test
    void aPidFileWhoseNumberAnotherProgramHasNowDoesNotHinder() throws IOException {
        try (var _ = open()) {
            Files.copy(folder.resolve("database/postmaster.pid"), folder.resolve("pid"));
        }
        var lines = Files.readAllLines(folder.resolve("pid"));
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(folder.resolve("database/postmaster.pid"), lines);
        try (var server = open()) {
            assertThat(answers(server)).isTrue();
        }
    }

    @Test
    void aDataFolderThatOthersCanReadIsRefusedWithTheReason() throws IOException {
        open().close();
        var cluster = folder.resolve("database");
        Files.setPosixFilePermissions(cluster, PosixFilePermissions.fromString("rwxrwxrwx"));
        try {
            assertThatThrownBy(BundledServerTest::open)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("permissions");
        } finally {
            Files.setPosixFilePermissions(cluster, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aFolderThatCannotBeOneIsRefusedWithTheReason(@TempDir Path other) throws IOException {
        var file = Files.writeString(other.resolve("file"), "");
        assertThatThrownBy(() -> BundledServer.open(file, "off"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("it is a file");
        assertThatThrownBy(() -> BundledServer.open(Path.of("/proc/folkmoot/data"), "off"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("there is no /proc/folkmoot")
                .hasMessageContaining("--data");
    }

    private static BundledServer open() {
        return BundledServer.open(folder, "off");
    }

    private static Another user() {
        return Another.running(ServerUser.class, folder);
    }

    private static long pid() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("database/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static boolean runs(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    /** Takes a port as soon as it is free, or gives up: whoever was quicker has it, and the pool must find it either way. */
    private static ServerSocket take(int port) {
        var limit = Instant.now().plusSeconds(10);
        while (true) {
            try {
                return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
            } catch (IOException e) {
                if (Instant.now().isAfter(limit)) {
                    return unbound();
                }
                LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
            }
        }
    }

    private static ServerSocket unbound() {
        try {
            return new ServerSocket();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether another server has taken its place within a minute. */
    private static boolean isFollowed(long killed) {
        for (var i = 0; i < 600; i++) {
            try {
                if (pid() != killed) {
                    return true;
                }
            } catch (IOException e) {
                // no server has written its number yet
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return false;
    }

    /** Whether it has ended within some seconds: its pid file goes a moment before it. */
    private static boolean ends(long pid) {
        for (var i = 0; i < 100 && runs(pid); i++) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return !runs(pid);
    }

    private static void kill(long pid) {
        var process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    private static boolean answers(Server server) {
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password())) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private static int one(DataSource pool, String sql) {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean comesBack(DataSource pool) {
        var limit = Instant.now().plusSeconds(60);
        while (Instant.now().isBefore(limit)) {
            try {
                return one(pool, "select 1") == 1;
            } catch (IllegalStateException e) {
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
        return false;
    }
}
