package org.folkmoot.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
class SoftwareTest {

    @Test
    void twoProgramsThatUnpackAtOnceUseOneFolderAndLeaveNoOther(@TempDir Path cache) throws Exception {
        var together = new CyclicBarrier(2);
        Callable<Software> unpacking = () -> {
            together.await();
            return Software.unpacked(cache);
        };
        try (var programs = Executors.newFixedThreadPool(2)) {
            var first = programs.submit(unpacking);
            var second = programs.submit(unpacking);
            assertThat(first.get()).isEqualTo(second.get());
            assertThat(Path.of(first.get().program("postgres"))).isExecutable();
        }
        assertThat(folders(cache)).isEqualTo(1);
    }

    private static long folders(Path cache) throws IOException {
        try (Stream<Path> folders = Files.list(cache)) {
            return folders.count();
        }
    }
}
