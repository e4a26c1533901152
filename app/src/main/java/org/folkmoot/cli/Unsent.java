package org.folkmoot.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.post.Deliveries;
import org.folkmoot.post.UnsentLetter;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;

/** Shows letters that have not been sent, on this machine only. */
final class Unsent implements Command {

    private static final String HOST = "host";
    private static final int MOST = 200;

    private final Class<?> program;
    private final PrintStream out;
    private final PrintStream err;

    Unsent(Class<?> program, PrintStream out, PrintStream err) {
        this.program = program;
        this.out = out;
        this.err = err;
    }

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public String summary() {
        return "shows letters that have not been sent yet";
    }

    @Override
    public String help() {
        return """
                bin/folkmoot outbox [LETTER] [--data DIR]

                Lists the letters that wait to be sent, oldest first, up to 200 of each place: the name of the letter
                (trafford/12; host/3 for one of the whole site), when it was written, to whom, its subject, and what
                the mail server said when it was last tried. With the name of a letter it prints that letter.

                Without a mail server (FOLKMOOT_MAIL) letters wait here. They may hold secrets, such as links for
                signing in: nobody but those who run this machine should read them.

                Exit code 0, or 2 where there is no such letter.""";
    }

    @Override
    public int run(List<String> given) {
        var arguments = Arguments.read(given, Set.of("data"), Set.of());
        if (arguments.words().size() > 1) {
            throw new Usage("One letter at a time.");
        }
        Map<String, Object> settings = Map.of("folkmoot.data", DataOption.of(arguments));
        try (var context = Spring.start(program, WebApplicationType.NONE, settings)) {
            return arguments.words().isEmpty()
                    ? list(context)
                    : show(context, arguments.words().getFirst());
        }
    }

    private int list(ApplicationContext context) {
        var letters = context.getBean(Deliveries.class);
        print(HOST, in(context, null, () -> letters.waiting(0, MOST)));
        for (var place : context.getBean(Localities.class).all()) {
            print(place.name(), in(context, place, () -> letters.waiting(0, MOST)));
        }
        return 0;
    }

    private void print(String where, List<UnsentLetter> letters) {
        for (var letter : letters) {
            out.printf(
                    "%s/%d  %s  %s  %s%s%n",
                    where,
                    letter.id(),
                    letter.queued(),
                    letter.email(),
                    letter.subject(),
                    letter.answer().isEmpty() ? "" : "  (" + letter.answer() + ")");
        }
    }

    private int show(ApplicationContext context, String letter) {
        if (!letter.matches("[a-z0-9-]+/[0-9]{1,18}")) {
            throw new Usage("\"" + letter + "\" does not name a letter: trafford/12 or host/3.");
        }
        var where = letter.substring(0, letter.indexOf('/'));
        var number = Long.parseLong(letter.substring(letter.indexOf('/') + 1));
        var place = context.getBean(Localities.class).find(where);
        var letters = context.getBean(Deliveries.class);
        if (place.isPresent() || where.equals(HOST)) {
            var text = in(context, place.orElse(null), () -> letters.text(number));
            if (text.isPresent()) {
                out.print(text.get());
                return 0;
            }
        }
        err.println("No letter " + letter + " waits. \"bin/folkmoot outbox\" lists those that do.");
        return 2;
    }

    private static <T> T in(ApplicationContext context, @Nullable Locality place, Supplier<T> work) {
        var transactions = context.getBean(Transactions.class);
        return place == null ? transactions.host(work) : transactions.inside(place, work);
    }
}
