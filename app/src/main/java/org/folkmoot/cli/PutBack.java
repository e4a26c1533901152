package org.folkmoot.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.place.LocalityLoader;
import org.springframework.boot.WebApplicationType;

/** Puts an invented place back as it was at first. */
final class PutBack implements Command {

    private final Class<?> program;
    private final PrintStream out;
    private final PrintStream err;

    PutBack(Class<?> program, PrintStream out, PrintStream err) {
        this.program = program;
        this.out = out;
        this.err = err;
    }

    @Override
    public String name() {
        return "put-back";
    }

    @Override
    public String summary() {
        return "puts a sample place back as it was at first";
    }

    @Override
    public String help() {
        return """
                bin/folkmoot put-back LOCALITY [--data DIR]

                Takes away an invented place ("sample") with everything that was done in it, and loads it anew from
                localities/LOCALITY. Its days are counted from today again. It may be run while the place is served;
                whoever is in it meets an error for some seconds. A place that is not a sample is refused.

                Exit code 0, or 2 where it cannot be put back.""";
    }

    @Override
    public int run(List<String> given) {
        var arguments = Arguments.read(given, Set.of("data"), Set.of());
        if (arguments.words().size() != 1) {
            throw new Usage("Name the one place that is put back.");
        }
        Map<String, Object> settings = Map.of("folkmoot.data", DataOption.of(arguments));
        try (var context = Spring.start(program, WebApplicationType.NONE, settings)) {
            var name = arguments.words().getFirst();
            var home = Path.of(context.getEnvironment().getRequiredProperty("folkmoot.home"));
            var folder = home.resolve("localities").resolve(name).normalize();
            if (!name.matches("[a-z][a-z0-9-]*") || !Files.isDirectory(folder)) {
                throw new Usage("There is no folder localities/" + name + ".");
            }
            var bar = ProgressBar.on(err);
            context.getBean(LocalityLoader.class).putBack(folder, bar);
            bar.end();
            out.println(name + " is as it was at first.");
            return 0;
        }
    }
}
