package org.folkmoot.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folkmoot's own PostgreSQL, which lives in a data folder, on loopback only, with a password drawn at the first start,
 * writing durably.
 *
 * <p>Several programs can use one folder: whoever comes first starts the server, whoever leaves last stops it. A server
 * that outlived its program is joined; one that died is started again, also in the middle of work.
 */
final class BundledServer implements Server {

    private static final Logger log = LoggerFactory.getLogger(BundledServer.class);
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration AGAIN = Duration.ofSeconds(5);
    static final String USER = "folkmoot";

    private final DataFolder folder;
    private final Commands commands;
    private final String fsync;
    private final Users users;
    private volatile boolean closing;
    private volatile int port;

    private BundledServer(DataFolder folder, Commands commands, String fsync, Users users) {
        this.folder = folder;
        this.commands = commands;
        this.fsync = fsync;
        this.users = users;
    }

    /**
     * Starts the server of the folder, making it first where it is new, or joins the one that runs.
     *
     * @param fsync {@code on}; tests may say {@code off}
     * @throws CannotStart with the reason
     */
    static BundledServer open(Path path, String fsync) {
        try {
            var folder = DataFolder.at(path);
            return started(new BundledServer(folder, new Commands(Software.unpacked()), fsync, Users.enter(folder)));
        } catch (IOException e) {
            throw new CannotStart(
                    "The data folder " + path + " cannot be used (" + reason(e)
                            + "). Name a folder that you may write to with --data.",
                    e);
        }
    }

    /** The server where it starts; where it does not, nobody is left at the folder's door. */
    private static BundledServer started(BundledServer server) throws IOException {
        try {
            server.startOrJoin();
            return server;
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    @Override
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public String user() {
        return USER;
    }

    @Override
    public String password() {
        return folder.password();
    }

    @Override
    public void close() {
        closing = true;
        users.leave(() -> running().ifPresent(_ -> commands.stop(folder.cluster())));
    }

    private void startOrJoin() throws IOException {
        try (var _ = users.alone()) {
            if (closing) {
                return;
            }
            if (!folder.hasCluster()) {
                folder.drawPassword();
                commands.initdb(folder.newCluster(), USER, folder.passwordFile());
                folder.keepNewCluster();
            }
            if (running().isPresent()) {
                port = folder.port();
            } else {
                folder.disownPid();
                port = freePort(folder.port());
                folder.port(port);
                start();
            }
            awaitReady();
            running().ifPresent(process -> Thread.ofVirtual().start(() -> guard(process)));
        }
    }

    /**
     * What is left of a server that was killed may work on for a moment; PostgreSQL refuses to start beside it. A port
     * that another program took meanwhile is left to it.
     */
    private void start() throws IOException {
        var deadline = Instant.now().plus(LIMIT);
        while (true) {
            var before = folder.logLength();
            try {
                commands.start(folder.cluster(), folder.log(), settings());
                return;
            } catch (CannotStart e) {
                var said = folder.logSince(before);
                if (said.contains("could not bind") && Instant.now().isBefore(deadline)) {
                    port = freePort(0);
                    folder.port(port);
                    continue;
                }
                if (!said.contains("shared memory") || Instant.now().isAfter(deadline)) {
                    throw new CannotStart("The database cannot be started: " + lastReason(said, e), e);
                }
                pause();
            }
        }
    }

    private static String lastReason(String said, CannotStart e) {
        return said.lines()
                .filter(line -> line.contains("FATAL:") || line.contains("could not"))
                .reduce((_, last) -> last)
                .map(line -> line.replaceFirst(".*?(FATAL|LOG|ERROR|PANIC): *", ""))
                .orElse(String.valueOf(e.getMessage()));
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "it may not be written";
            case FileAlreadyExistsException _ -> "it is a file";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            case FileSystemException other -> "there is no " + other.getFile();
            default -> String.valueOf(e.getMessage());
        };
    }

    /** Waits for the server to end; where nobody asked it to, starts it again. */
    private void guard(ProcessHandle process) {
        process.onExit().join();
        if (closing) {
            return;
        }
        log.warn("The database stopped without being asked; starting it again.");
        while (!closing && !isBack()) {
            LockSupport.parkNanos(AGAIN.toNanos());
        }
    }

    private boolean isBack() {
        try {
            startOrJoin();
            return true;
        } catch (IOException | CannotStart e) {
            log.error("The database cannot be started again: {}", e.getMessage());
            return false;
        }
    }

    private List<String> settings() {
        return List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "fsync=" + fsync,
                "synchronous_commit=" + fsync,
                "full_page_writes=" + fsync,
                "max_wal_size=2GB",
                "checkpoint_timeout=15min",
                "shared_buffers=" + Memory.forDatabase() + "MB",
                "work_mem=16MB",
                // what is asked again and again stays in memory
                "random_page_cost=1.1",
                "log_min_error_statement=panic",
                "log_error_verbosity=terse");
    }

    private void awaitReady() {
        var deadline = Instant.now().plus(LIMIT);
        while (true) {
            try (var _ = DriverManager.getConnection(url(), USER, password())) {
                return;
            } catch (SQLException e) {
                if (running().isEmpty() || Instant.now().isAfter(deadline)) {
                    throw new CannotStart(
                            "The database did not start; the last lines of " + folder.log() + " say why.", e);
                }
                pause();
            }
        }
    }

    /** The running server of this folder, by its pid file; a pid that now belongs to another program does not count. */
    private Optional<ProcessHandle> running() {
        try {
            var pid = Files.readAllLines(folder.cluster().resolve("postmaster.pid"))
                    .getFirst();
            return ProcessHandle.of(Long.parseLong(pid.strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(process ->
                            process.info().command().orElse("postgres").contains("postgres"));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static int freePort(int wanted) throws IOException {
        try (var socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            if (wanted == 0) {
                throw e;
            }
            return freePort(0);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Stopped while the database was starting.", e);
        }
    }
}
