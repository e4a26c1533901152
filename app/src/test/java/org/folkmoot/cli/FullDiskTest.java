package org.folkmoot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fills under the database's tables in the middle of an import. Needs the right to mount a small one. */
@Tag("database")
class FullDiskTest {

    /** Gives the tables a disk with so much room more than they need, reads the large list, gives room, reads the small one. */
    private static final String ON_A_SMALL_DISK = """
            set -e
            tables=$1 disk=$2 command=$3
            size=$(du -sk "$tables" | cut -f1)
            mount -t tmpfs -o size=$((size + 8192))k,mode=755 none "$disk"
            cp -a "$tables/." "$disk/"
            mount --bind "$disk" "$tables"
            sh -c "$command" large || echo "ended with $?"
            mount -o remount,size=$((size + 200000))k "$disk"
            sh -c "$command" small || echo "ended with $?"
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void whereASmallDiskCanBeMade() {
        var made = Program.run(
                List.of("unshare", "--mount", "sh", "-c", "mount -t tmpfs -o size=1m none \"$0\"", folder.toString()));
        assumeTrue(made.exit() == 0, "skipped: no small disk can be mounted here");
    }

    private Path list(String name, int organisations) throws IOException {
        var rows = IntStream.range(0, organisations)
                .mapToObj(i -> "GB-CHC-" + (1_000_000 + i) + ",Club of the street number " + i + "\n")
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve(name), "org_id,name\n" + rows);
    }

    private List<String> reading(Path list) {
        return Program.command(
                "import",
                "full",
                "organisations",
                list.toString(),
                "--create",
                "--partial",
                "--edition",
                "2026-01-01",
                "--json",
                "--data",
                folder.resolve("data").toString());
    }

    @Test
    void isToldInASentenceAndLosesNothing() throws IOException {
        var small = list("small.csv", 1);
        var large = list("large.csv", 40_000);
        var before = Program.run(reading(small));
        assertThat(before.said()).contains("\"new\":1");

        var command = String.join(" ", reading(folder.resolve("\"$0\".csv")));
        var all = new ArrayList<>(List.of("unshare", "--mount", "sh", "-c", ON_A_SMALL_DISK, "sh"));
        all.addAll(List.of(
                folder.resolve("data/database/base").toString(),
                Files.createDirectory(folder.resolve("disk")).toString(),
                command));
        var said = Program.run(all).said();

        assertThat(said).contains("The database has no room left").contains("ended with 2");
        assertThat(said).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(said.substring(said.indexOf("ended with 2"))).contains("\"new\":0", "\"unchanged\":1");
        assertThat(large).exists();
    }
}
