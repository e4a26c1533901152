package org.folkmoot.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.database.CannotStart;
import org.folkmoot.files.FileUnusable;
import org.folkmoot.place.Mistake;
import org.springframework.boot.web.server.PortInUseException;

/** Finds the command that was typed, runs it, and turns what goes wrong into a sentence and an exit code. */
public final class Cli {

    private static final int UNUSABLE = 2;

    private final List<Command> commands;
    private final PrintStream out;
    private final PrintStream err;

    private Cli(Class<?> program, PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
        this.commands = List.of(
                new Serve(program, out, err),
                new Import(program, out, err),
                new PutBack(program, out, err),
                new PrintLink(program, out),
                new Unsent(program, out, err),
                new Bounce(program, System.in, out, err),
                new Count());
    }

    /**
     * Runs one command.
     *
     * @param program the class that Spring starts from
     * @return 0 where all went well; 1 and 2 as the command's help says
     */
    public static int run(Class<?> program, List<String> arguments, PrintStream out, PrintStream err) {
        return new Cli(program, out, err).run(arguments);
    }

    private int run(List<String> arguments) {
        var name = arguments.isEmpty() ? "help" : arguments.getFirst();
        var rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        if (List.of("help", "--help", "-h").contains(name)) {
            return help(rest);
        }
        var command = find(name);
        if (command.isEmpty()) {
            err.println("There is no command \"" + name + "\". \"bin/folkmoot help\" lists them.");
            return UNUSABLE;
        }
        if (rest.contains("--help")) {
            return help(List.of(name));
        }
        try {
            return command.get().run(rest);
        } catch (Usage usage) {
            err.println(usage.getMessage() + " \"bin/folkmoot help " + name + "\" explains.");
            return UNUSABLE;
        } catch (RuntimeException e) {
            err.println(sentence(e));
            return UNUSABLE;
        }
    }

    private int help(List<String> about) {
        if (about.isEmpty()) {
            out.println("Folkmoot: a place's voluntary and community sector, running its own affairs.\n");
            commands.forEach(command -> out.printf("  bin/folkmoot %-8s %s%n", command.name(), command.summary()));
            out.println("\n\"bin/folkmoot help COMMAND\" explains one of them.");
            return 0;
        }
        var command = find(about.getFirst());
        command.ifPresentOrElse(
                found -> out.println(found.help()),
                () -> err.println("There is no command \"" + about.getFirst() + "\"."));
        return command.isPresent() ? 0 : UNUSABLE;
    }

    private Optional<Command> find(String name) {
        return commands.stream().filter(command -> command.name().equals(name)).findFirst();
    }

    /** Ours are sentences; of what is not ours the database's own or the last cause says most. */
    private static String sentence(RuntimeException e) {
        var causes = Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
                .toList();
        return causes.stream()
                .filter(Cli::isOurs)
                .findFirst()
                .map(Throwable::getMessage)
                .orElseGet(() -> other(causes));
    }

    private static boolean isOurs(Throwable cause) {
        return cause instanceof CannotStart || cause instanceof FileUnusable || cause instanceof Mistake;
    }

    private static String other(List<Throwable> causes) {
        return causes.stream()
                .filter(PortInUseException.class::isInstance)
                .map(PortInUseException.class::cast)
                .findFirst()
                .map(port -> "Port " + port.getPort() + " is taken by another program. Name another with --port.")
                .orElseGet(() -> DatabaseTrouble.sentence(causes));
    }
}
