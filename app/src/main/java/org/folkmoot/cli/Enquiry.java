package org.folkmoot.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.database.Localities;
import org.folkmoot.support.SupportMail;
import org.springframework.boot.WebApplicationType;

/** Takes in a mail that somebody wrote to the advisers, from a mail server that pipes it here. */
final class Enquiry implements Command {

    /** What mail servers take for "try again later" (sysexits.h, EX_TEMPFAIL). */
    private static final int LATER = 75;

    /** What mail servers take for "it cannot be taken", and tell the sender (sysexits.h, EX_UNAVAILABLE). */
    private static final int NEVER = 69;

    private static final long LARGEST = 100L << 20;

    private final Class<?> program;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    Enquiry(Class<?> program, InputStream in, PrintStream out, PrintStream err) {
        this.program = program;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    @Override
    public String name() {
        return "enquiry";
    }

    @Override
    public String summary() {
        return "takes in a mail to the advisers, from its standard input";
    }

    @Override
    public String help() {
        return """
                bin/folkmoot enquiry PLACE [--data DIR] < MAIL

                Reads one mail from its standard input, as a mail server pipes it. It becomes an enquiry of the place, or
                a further letter in the case that it answers, which is found by the address it was sent to
                (FOLKMOOT_MAIL_REPLY) or by what it refers to. A notice that a letter of ours did not arrive marks that
                letter. What machines write by themselves, and what we have already, changes nothing.

                Files larger than 20 MB together are not kept, and the sender is told. Senders are trusted only where
                FOLKMOOT_MAIL_CHECKED_BY names the mail server that checks them (Authentication-Results, RFC 8601).

                Exit code 0 whatever the mail was; 69 where it is larger than 100 MB, 75 where it cannot be taken in now:
                the mail server should keep it and try again.""";
    }

    @Override
    public int run(List<String> given) {
        var arguments = Arguments.read(given, Set.of("data"), Set.of());
        if (arguments.words().size() != 1) {
            throw new Usage("Name the place; the mail is read from the standard input.");
        }
        Map<String, Object> settings = Map.of("folkmoot.data", DataOption.of(arguments));
        try {
            var mail = Files.createTempFile("enquiry-", ".eml");
            try {
                return copied(mail) ? take(arguments.words().getFirst(), mail, settings) : NEVER;
            } finally {
                Files.deleteIfExists(mail);
            }
        } catch (IOException | RuntimeException e) {
            err.println("It cannot be taken in now: " + e.getMessage());
            return LATER;
        }
    }

    private boolean copied(Path mail) throws IOException {
        try (var file = Files.newOutputStream(mail)) {
            var buffer = new byte[1 << 16];
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > LARGEST) {
                    err.println(
                            "This mail is larger than 100 MB. Send the files in several mails, or ask for another way.");
                    return false;
                }
                file.write(buffer, 0, read);
            }
            return true;
        }
    }

    private int take(String name, Path mail, Map<String, Object> settings) throws IOException {
        try (var context = Spring.start(program, WebApplicationType.NONE, settings)) {
            var place = context.getBean(Localities.class).find(name);
            if (place.isEmpty()) {
                err.println("There is no place \"" + name + "\". It cannot be taken in now.");
                return LATER;
            }
            out.println(sentence(context.getBean(SupportMail.class).take(place.get(), mail)));
            return 0;
        }
    }

    private static String sentence(SupportMail.Taken taken) {
        return switch (taken) {
            case NEW -> "It is a new enquiry.";
            case ADDED -> "It is a further letter in a case.";
            case NOTICE -> "It is a notice about a letter of ours.";
            case KNOWN -> "It was taken in before. Nothing was changed.";
            case IGNORED -> "A machine wrote it. Nothing was changed.";
        };
    }
}
