package org.folkmoot.cli;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.people.Administration;
import org.folkmoot.people.EmailAddress;
import org.springframework.boot.WebApplicationType;

/** Prints a link that signs somebody in, for whoever sits at the machine. */
final class PrintLink implements Command {

    private final Class<?> program;
    private final PrintStream out;

    PrintLink(Class<?> program, PrintStream out) {
        this.program = program;
        this.out = out;
    }

    @Override
    public String name() {
        return "link";
    }

    @Override
    public String summary() {
        return "prints a link that signs somebody in";
    }

    @Override
    public String help() {
        return """
                bin/folkmoot link EMAIL [--data DIR]

                Prints one line: a link that signs in the person of this address, once, within an hour. Their roles as
                administrator, returning officer or treasurer rest in that session until they have made a passkey.

                The link begins with FOLKMOOT_ADDRESS, or with http://localhost and the port on which this data folder
                was last served.

                Exit code 0 where it was printed, 2 where the address is none.""";
    }

    @Override
    public int run(List<String> given) {
        var arguments = Arguments.read(given, Set.of("data"), Set.of());
        if (arguments.words().size() != 1) {
            throw new Usage("One e-mail address is needed.");
        }
        var email = EmailAddress.read(arguments.words().getFirst())
                .orElseThrow(() -> new Usage("\"" + arguments.words().getFirst() + "\" is not an e-mail address."));
        var data = DataOption.of(arguments);
        Map<String, Object> settings = new HashMap<>(Map.of("folkmoot.data", data));
        LastPort.of(data).ifPresent(port -> settings.put("server.port", port));
        try (var context = Spring.start(program, WebApplicationType.NONE, settings)) {
            out.println(context.getBean(Administration.class).link(email));
            return 0;
        }
    }
}
