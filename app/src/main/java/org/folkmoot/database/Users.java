package org.folkmoot.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/** The programs that use one data folder now, known by file locks, which die with their holders. */
final class Users {

    private final FileChannel present;
    private final FileLock presence;
    private final Path door;

    private Users(FileChannel present, FileLock presence, Path door) {
        this.present = present;
        this.presence = presence;
        this.door = door;
    }

    static Users enter(DataFolder folder) throws IOException {
        var door = folder.path().resolve("database-door");
        try (var _ = new Alone(door)) {
            var present = open(folder.path().resolve("database-users"));
            return new Users(present, present.lock(0, 1, true), door);
        }
    }

    /** Waits until nobody else starts or stops the server, and keeps others from it until closed. */
    Alone alone() throws IOException {
        return new Alone(door);
    }

    /** Leaves; the last to leave does what is given. */
    void leave(Runnable last) {
        try (var _ = alone()) {
            presence.release();
            try (var sole = present.tryLock(0, 1, false)) {
                if (sole != null) {
                    last.run();
                }
            }
            present.close();
        } catch (IOException e) {
            throw new CannotStart("The data folder could not be left in order: " + e.getMessage(), e);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /** The only program at the door, and in it the only thread: file locks do not part threads. */
    static final class Alone implements AutoCloseable {

        private static final ReentrantLock HERE = new ReentrantLock();

        private final FileChannel channel;

        Alone(Path door) throws IOException {
            HERE.lock();
            try {
                channel = open(door);
                channel.lock();
            } catch (IOException e) {
                HERE.unlock();
                throw e;
            }
        }

        @Override
        public void close() throws IOException {
            try {
                channel.close();
            } finally {
                HERE.unlock();
            }
        }
    }
}
