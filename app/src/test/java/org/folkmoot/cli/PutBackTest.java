package org.folkmoot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PutBackTest {

    @TempDir
    private static Path data;

    private static Typed putBack(String... words) {
        var all = new String[words.length + 3];
        all[0] = "put-back";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--data";
        all[words.length + 2] = data.toString();
        return Typed.command(all);
    }

    @Test
    void aSampleIsPutBackAlsoWhereItWasNotThere() {
        var first = putBack("sample");
        assertThat(first.err()).doesNotContain("Exception");
        assertThat(first.exit()).isZero();
        assertThat(first.out()).isEqualTo("sample is as it was at first.\n");
        assertThat(putBack("sample").exit()).isZero();
    }

    @Test
    void whatIsNoSampleIsRefused() {
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
