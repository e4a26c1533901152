package org.folkmoot.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.folkmoot.Folkmoot;

/**
 * What somebody typed behind {@code bin/folkmoot}, and what came of it.
 *
 * @param exit the exit code
 */
record Typed(int exit, String out, String err) {

    static Typed command(String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var exit = Cli.run(
                Folkmoot.class,
                List.of(words),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Typed(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
