package org.folkmoot.tally.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.tally.Election;
import org.folkmoot.tally.Outcome;
import org.folkmoot.tally.Reading;
import org.folkmoot.tally.Refusal;
import org.folkmoot.tally.Result;

/** {@code java -jar tally.jar …}: counts each file and prints the results. */
public final class Main {

    private Main() {}

    /** Runs the command; ends with 0, or 2 if a file or the arguments were unusable. */
    public static void main(String[] words) throws IOException {
        var out = new BufferedWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), UTF_8), 1 << 16);
        var errors = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        var exit = run(List.of(words), out, errors);
        out.flush();
        System.exit(exit);
    }

    static int run(List<String> words, Writer out, PrintStream errors) throws IOException {
        try {
            return count(Arguments.parse(words), out, errors);
        } catch (UnusableArguments e) {
            errors.println(e.getMessage());
            errors.println(Arguments.USAGE);
            return 2;
        }
    }

    private static int count(Arguments arguments, Writer out, PrintStream errors) throws IOException {
        var exit = 0;
        for (var file : arguments.files()) {
            switch (counted(arguments, read(file))) {
                case Result result -> print(result, file, arguments.json(), out);
                case Refusal refusal -> {
                    out.flush();
                    errors.println(new Refusal(file, refusal.line(), refusal.sentence()));
                    exit = 2;
                }
            }
        }
        return exit;
    }

    private static Reading read(String file) {
        try {
            return Election.read(Path.of(file));
        } catch (java.nio.file.InvalidPathException e) {
            return new Refusal(file, 0, "This is no file name.");
        }
    }

    private static Outcome counted(Arguments arguments, Reading reading) {
        return switch (reading) {
            case Refusal refusal -> refusal;
            case Election election -> {
                var asked = arguments.seats() > 0 ? election.withSeats(arguments.seats()) : election;
                yield arguments.rule().count(asked);
            }
        };
    }

    private static void print(Result result, String file, boolean json, Writer out) throws IOException {
        if (json) {
            result.writeJson(file, out);
        } else {
            out.append(file).append('\n').append(result.text());
        }
        out.append('\n');
    }
}
