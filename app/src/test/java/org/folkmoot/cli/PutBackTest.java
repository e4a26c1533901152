package org.folkmoot.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.folkmoot.Client;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class PutBackTest {

    @TempDir
    private static Path data;

    private @Nullable NamedDatabase database;

    @LocalServerPort
    private int port;

    @BeforeEach
    void nameTheDatabase(@Autowired HikariDataSource pool) {
        database = NamedDatabase.of(pool);
    }

    @AfterEach
    void forgetIt() {
        requireNonNull(database).close();
    }

    private static Typed putBack(String... words) {
        var all = new String[words.length + 3];
        all[0] = "put-back";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--data";
        all[words.length + 2] = data.toString();
        return Typed.command(all);
    }

    @Test
    void aSampleIsPutBackAlsoWhereItWasNotThereAndWhileItIsServed(@Autowired Localities localities) {
        localities.remove(new Locality("sample"));
        var first = putBack("sample");
        assertThat(first.err()).doesNotContain("Exception");
        assertThat(first.exit()).isZero();
        assertThat(first.out()).isEqualTo("sample is as it was at first.\n");
        var browser = new Client(port, "");
        browser.post("/sign-in/try", "place", "sample", "role", "administrator");
        browser.post("/sample/desk/people", "name", "Visiting Vic", "email", "vic@example.org");
        assertThat(browser.page("/sample/desk/people?q=vic")).contains("Visiting Vic");
        assertThat(putBack("sample").exit()).isZero();
        assertThat(browser.page("/sample/desk/people?q=vic")).doesNotContain("Visiting Vic");
    }

    @Test
    void whatIsNoSampleIsRefused(@Autowired Fresh fresh) {
        fresh.place("trafford");
        var typed = putBack("trafford");
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains("localities/trafford: only a sample can be put back; nothing was changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"atlantis", "../localities/sample", "/tmp", "Sample", "."})
    void aFolderThatIsNotThereIsSaidSo(String name) {
        var typed = putBack(name);
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains("There is no folder localities/" + name + ".");
    }

    @Test
    void onePlaceIsNamed() {
        assertThat(putBack().err()).contains("Name the one place that is put back.");
        assertThat(putBack("sample", "trafford").exit()).isEqualTo(2);
        assertThat(Typed.command("help", "put-back").out()).contains("A place that is not a sample is refused.");
    }
}
