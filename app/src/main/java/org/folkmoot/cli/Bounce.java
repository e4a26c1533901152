package org.folkmoot.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.post.Returns;
import org.springframework.boot.WebApplicationType;

/** Takes in a mail that came back, from a mail server that pipes it here. */
final class Bounce implements Command {

    /** What mail servers take for "try again later" (sysexits.h, EX_TEMPFAIL). */
    private static final int LATER = 75;

    private final Class<?> program;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    Bounce(Class<?> program, InputStream in, PrintStream out, PrintStream err) {
        this.program = program;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    @Override
    public String name() {
        return "bounce";
    }

    @Override
    public String summary() {
        return "takes in a mail that came back, from its standard input";
    }

    @Override
    public String help() {
        return """
                bin/folkmoot bounce [--data DIR] < MAIL

                Reads one mail from its standard input, as a mail server pipes it. A notice of a mail server (RFC 3464)
                that one of our letters could not be delivered marks that letter as returned; where the address is none
                any more, it gets no more letters but links for signing in. Everything else changes nothing.

                Exit code 0 whatever the mail was, 75 where it cannot be taken in now: the mail server should keep it
                and try again.""";
    }

    @Override
    public int run(List<String> given) {
        var arguments = Arguments.read(given, Set.of("data"), Set.of());
        if (!arguments.words().isEmpty()) {
            throw new Usage("The mail is read from the standard input.");
        }
        Map<String, Object> settings = Map.of("folkmoot.data", DataOption.of(arguments));
        try (var context = Spring.start(program, WebApplicationType.NONE, settings)) {
            out.println(sentence(context.getBean(Returns.class).take(in)));
            return 0;
        } catch (IOException | RuntimeException e) {
            err.println("It cannot be taken in now: " + e.getMessage());
            return LATER;
        }
    }

    private static String sentence(Returns.Notice notice) {
        return switch (notice) {
            case RETURNED -> "A letter is marked as returned.";
            case DELAYED -> "A mail server still tries to deliver it. Nothing was changed.";
            case UNKNOWN -> "It is about no letter that waits for an answer. Nothing was changed.";
            case NO_NOTICE -> "It is no notice about a letter. Nothing was changed.";
        };
    }
}
