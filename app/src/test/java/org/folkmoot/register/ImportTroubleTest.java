package org.folkmoot.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.register.AnOrganisation.anOrganisation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.files.FileUnusable;
import org.folkmoot.files.Given;
import org.folkmoot.files.Progress;
import org.folkmoot.place.Citation;
import org.folkmoot.place.ImportRequest;
import org.folkmoot.place.Imports;
import org.folkmoot.place.Mapping;
import org.folkmoot.place.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Reading lists when things go wrong around it. */
@House
class ImportTroubleTest {

    @TempDir
    private Path folder;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Imports imports;

    @Autowired
    private Fresh fresh;

    @Test
    void twoReadingsOfOneFileAtOnceBothEndWell() {
        var register = shelf.of("t-twice");
        var rows = IntStream.range(0, 2000)
                .mapToObj(i -> anOrganisation().named("Club " + i).numbered("GB-CHC-" + (1_000_000 + i)))
                .toArray(AnOrganisation[]::new);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = CompletableFuture.supplyAsync(() -> register.list("list", "2026-01-01", rows), threads);
            var two = CompletableFuture.supplyAsync(() -> register.list("list", "2026-01-01", rows), threads);
            assertThat(LongStream.of(
                            one.join().summary().fresh(), two.join().summary().fresh()))
                    .containsExactlyInAnyOrder(0L, 2000L);
            assertThat(LongStream.of(
                            one.join().summary().unchanged(),
                            two.join().summary().unchanged()))
                    .containsExactlyInAnyOrder(0L, 2000L);
        }
        assertThat(register.total()).isEqualTo(2000);
    }

    @Test
    void aDatabaseThatGoesAwayInTheMiddleLeavesNothingHalfDone() {
        var register = shelf.of("t-gone");
        register.list("list", "2026-01-01", anOrganisation().named("Before"));
        var rows = new StringBuilder("name\n");
        IntStream.range(0, 40_000).forEach(i -> rows.append("Club ").append(i).append('\n'));
        var file = Given.text(folder, rows.toString()).file();
        var ended = new AtomicBoolean();
        assertThatThrownBy(() -> imports.read(request(register, file, (_, done, _) -> {
                    if (done > 200_000 && ended.compareAndSet(false, true)) {
                        endImports();
                    }
                })))
                .isInstanceOf(RuntimeException.class);
        assertThat(ended).isTrue();
        assertThat(register.names("")).containsExactly("Before");
        assertThat(imports.read(request(register, file, Progress.SILENT))
                        .summary()
                        .fresh())
                .isEqualTo(40_000);
    }

    @Test
    void whereRefusedRowsCannotBeKeptNothingIsRead() {
        var register = shelf.of("t-full");
        var file = Given.text(folder, "name\nGood\n=bad\n").file();
        var request = request(register, file, Progress.SILENT);
        var nowhere = new ImportRequest(
                request.place(),
                request.kind(),
                file,
                Path.of("/proc/refused-rows/there-is-no-such-folder/" + "x".repeat(300)),
                request.encoding(),
                request.mapping(),
                request.source(),
                request.edition(),
                false,
                Progress.SILENT);
        assertThatThrownBy(() -> imports.read(nowhere))
                .isInstanceOf(FileUnusable.class)
                .hasMessageContaining("cannot be written");
        assertThat(register.total()).isZero();
    }

    /** Ends the connection of whoever copies rows now, as a database does that is stopped. */
    private void endImports() {
        fresh.owner().sql("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where query like 'copy %' and pid <> pg_backend_pid() and datname = current_database()""").query((_, _) -> 1).list();
    }

    private static ImportRequest request(Shelf.Of register, Path file, Progress progress) {
        return new ImportRequest(
                register.place(),
                SourceKind.ORGANISATIONS,
                file,
                file.resolveSibling("refused.csv"),
                StandardCharsets.UTF_8,
                Mapping.OURS,
                Citation.named("big", SourceKind.ORGANISATIONS),
                LocalDate.parse("2026-01-01"),
                false,
                progress);
    }
}
