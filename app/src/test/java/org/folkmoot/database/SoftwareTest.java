package org.folkmoot.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "cache", "./cache"})
    void aFolderForCachesThatIsNoWholePathIsPassedOver(@Nullable String set) {
        assertThat(Software.caches(set)).isEqualTo(Path.of(System.getProperty("user.home"), ".cache"));
        assertThat(Software.caches("/var/cache")).isEqualTo(Path.of("/var/cache"));
    }

    private static long folders(Path cache) throws IOException {
        try (Stream<Path> folders = Files.list(cache)) {
            return folders.count();
        }
    }
}
