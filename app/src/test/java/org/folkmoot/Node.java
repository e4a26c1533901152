package org.folkmoot;

import static org.folkmoot.register.AnOrganisation.anOrganisation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.folkmoot.people.Somebody;
import org.folkmoot.register.AnOrganisation;
import org.folkmoot.register.Lists;
import org.folkmoot.web.Role;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/** One node of the site in a process of its own, with its jobs; the file that it is given has its settings. */
final class Node {

    static final int GROUPS = 24;
    static final String PLACE = "two-nodes";

    private Node() {}

    /** Where it is the first, prints the secrets of somebody of the staff and of the claimants; then its port. Ends with its input. */
    public static void main(String[] arguments) throws IOException {
        var settings = new Properties();
        try (var in = Files.newInputStream(Path.of(arguments[0]))) {
            settings.load(in);
        }
        PrintStream out = System.out;
        var context = SpringApplication.run(
                Folkmoot.class,
                settings.stringPropertyNames().stream()
                        .map(name -> "--" + name + "=" + settings.getProperty(name))
                        .toArray(String[]::new));
        if (settings.containsKey("node.first")) {
            out.println("NODE " + furnish(context));
        }
        out.println("NODE " + context.getEnvironment().getProperty("local.server.port"));
        out.flush();
        while (System.in.read() >= 0) {
            // until whoever started it is done
        }
        System.exit(0);
    }

    private static String furnish(ApplicationContext context) {
        var place = context.getBean(Fresh.class).place(PLACE);
        context.getBean(Lists.class)
                .organisations(
                        place,
                        "list",
                        "2026-01-01",
                        IntStream.range(0, GROUPS)
                                .mapToObj(i -> anOrganisation().named("Invented Group " + i))
                                .toArray(AnOrganisation[]::new));
        var somebody = context.getBean(Somebody.class);
        var staff = somebody.with(0, place, "sam-of-nodes", Role.ADMINISTRATOR, Role.ADVISER);
        return Stream.concat(
                        Stream.of(staff),
                        IntStream.range(0, GROUPS).mapToObj(i -> somebody.signedIn(0, "claimant-" + i)))
                .map(Client::secret)
                .collect(Collectors.joining(" "));
    }
}
