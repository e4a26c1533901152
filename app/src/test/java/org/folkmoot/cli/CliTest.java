package org.folkmoot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.folkmoot.Another;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {

    /** A program that serves a data folder, as far as others can see. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            try (var channel = FileChannel.open(
                            Path.of(arguments[0], "serve.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                System.out.println(lock.isValid());
                System.in.readAllBytes();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h"})
    void helpListsTheCommands(String word) {
        var typed = Typed.command(word);
        assertThat(typed.exit()).isZero();
        assertThat(typed.out())
                .contains(
                        "bin/folkmoot serve",
                        "bin/folkmoot import",
                        "bin/folkmoot outbox",
                        "bin/folkmoot bounce",
                        "bin/folkmoot count",
                        "help COMMAND");
        assertThat(typed.err()).isEmpty();
    }

    @Test
    void nothingTypedIsHelp() {
        assertThat(Typed.command()).isEqualTo(Typed.command("help"));
    }

    @ParameterizedTest
    @CsvSource({"serve, --port", "import, --edition", "outbox, --data", "bounce, --data", "count, --rule"})
    void everyCommandIsExplained(String command, String option) {
        var typed = Typed.command("help", command);
        assertThat(typed.exit()).isZero();
        assertThat(typed.out())
                .startsWith("bin/folkmoot " + command)
                .contains(option)
                .contains("Exit code 0")
                .matches("(?s)(.{0,118}\n)*.{0,118}");
        assertThat(Typed.command(command, "--help")).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sevre | There is no command \"sevre\".",
                "help sevre | There is no command \"sevre\".",
                "serve --prot 80 | There is no option --prot.",
                "serve --port | The option --port needs a value behind it.",
                "serve --port eighty | \"eighty\" is not a port",
                "serve --port 65536 | \"65536\" is not a port",
                "serve trafford | \"trafford\" is one word too many.",
                "import | A place, a kind and at least one file are needed.",
                "import x organisations | A place, a kind and at least one file are needed.",
                "import trafford people list.csv | There is no kind \"people\".",
                "import Trafford organisations list.csv | \"Trafford\" cannot name a place",
                "import trafford organisations nowhere.csv | There is no file nowhere.csv.",
                "import trafford organisations list.csv --edition 31.3.2026 | \"31.3.2026\" is not a day like 2026-03-31."
            })
    void whatCannotBeUnderstoodIsExplainedInOneLine(String words, String sentence) {
        var typed = Typed.command(words.split(" ", -1));
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).startsWith(sentence).hasLineCount(1);
        assertThat(typed.out()).isEmpty();
    }

    @Test
    void aSecondServeOnOneDataFolderIsRefused(@TempDir Path data) {
        try (var other = Another.running(Holder.class, data)) {
            assertThat(other.says()).isEqualTo("true");
            var typed = Typed.command("serve", "--data", data.toString());
            assertThat(typed.exit()).isEqualTo(2);
            assertThat(typed.err()).startsWith("Folkmoot already serves the data folder " + data);
        }
    }
}
