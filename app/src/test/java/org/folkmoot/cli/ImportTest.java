package org.folkmoot.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.database.Locality;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The commands that need a database, on the one of the tests, as if it were named by the settings. */
@House
class ImportTest {

    private static final String GOOD = "org_id,name\nGB-CHC-1193780,Sale Brass Band\nGB-CHC-1046299,Choir\n";
    private static final String SUMMARY =
            "\\{\"read\":%d,\"new\":%d,\"changed\":%d,\"unchanged\":%d,\"refused\":%d,\"seconds\":\\d+\\.\\d\\d}";

    @TempDir
    private Path folder;

    private @Nullable NamedDatabase database;

    @BeforeEach
    void nameTheDatabase(@Autowired HikariDataSource pool) {
        database = NamedDatabase.of(pool);
    }

    @AfterEach
    void forgetIt() {
        requireNonNull(database).close();
    }

    @Test
    void aFileThatIsAllInAnswers0AndTheSameAgainIsUnchanged(@Autowired Fresh fresh) throws IOException {
        fresh.remove(new Locality("t-cli-new"));
        var file = file("good.csv", GOOD);
        var typed = Typed.command(
                "import", "t-cli-new", "organisations", file, file, "--json", "--create", "--data", folder.toString());
        assertThat(typed.err()).doesNotContain("refused");
        assertThat(typed.exit()).isZero();
        assertThat(typed.out().lines())
                .satisfiesExactly(
                        first -> assertThat(first).matches(SUMMARY.formatted(2, 2, 0, 0, 0)),
                        again -> assertThat(again).matches(SUMMARY.formatted(2, 0, 0, 2, 0)));
        assertThat(Path.of(file + ".refused.csv")).doesNotExist();
    }

    @Test
    void refusedRowsAnswer1AndStandBesideTheFile(@Autowired Fresh fresh) throws IOException {
        fresh.place("t-cli-refused");
        var file = file("some.csv", "name,Colour\nBand,red\n=1,blue\n");
        var typed = Typed.command("import", "t-cli-refused", "organisations", file, "--data", folder.toString());
        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.out())
                .matches("2 rows read: 1 new, 0 changed, 0 unchanged, 1 refused, in \\d+\\.\\d seconds\\.\n");
        assertThat(typed.err())
                .contains("Columns that are not read: Colour.")
                .contains("are in " + file + ".refused.csv.");
        assertThat(Files.readAllLines(Path.of(file + ".refused.csv")).getLast())
                .startsWith("3,\"The name begins with")
                .endsWith(",'=1,blue");
    }

    @Test
    void anUnusableFileAnswers2AndTheOthersAreStillRead(@Autowired Fresh fresh) throws IOException {
        fresh.place("t-cli-unusable");
        var typed = Typed.command(
                "import",
                "t-cli-unusable",
                "organisations",
                file("empty.csv", ""),
                file("good.csv", GOOD),
                "--json",
                "--data",
                folder.toString());
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains("empty.csv: The file is empty.");
        assertThat(typed.out()).matches(SUMMARY.formatted(2, 2, 0, 0, 0) + "\n");
    }

    @Test
    void aPlaceThatIsNotThereAnswers2() throws IOException {
        var typed = Typed.command(
                "import", "t-no-such-place", "organisations", file("good.csv", GOOD), "--data", folder.toString());
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).endsWith("There is no place \"t-no-such-place\". Add --create to make it.\n");
    }

    @Test
    void aPortThatIsTakenIsToldInASentence() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var typed = Typed.command(
                    "serve",
                    "--train",
                    "--locality",
                    "sample",
                    "--port",
                    Integer.toString(taken.getLocalPort()),
                    "--data",
                    folder.toString());
            assertThat(typed.exit()).isEqualTo(2);
            assertThat(typed.err())
                    .endsWith("Port " + taken.getLocalPort()
                            + " is taken by another program. Name another with --port.\n");
        }
    }

    @Test
    void aLocalityThatIsNotThereIsToldInASentence() {
        var typed = Typed.command("serve", "--train", "--locality", "atlantis", "--data", folder.toString());
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains("atlantis. Name one that is there with --locality.");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
