package org.folkmoot.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.folkmoot.database.CannotStart;
import org.folkmoot.database.Locality;
import org.folkmoot.people.Administration;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;

/** Serves the website. */
final class Serve implements Command {

    static final String DEFAULT_LOCALITY = "trafford";

    private final Class<?> program;
    private final PrintStream out;
    private final PrintStream err;

    Serve(Class<?> program, PrintStream out, PrintStream err) {
        this.program = program;
        this.out = out;
        this.err = err;
    }

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public String summary() {
        return "serves the website, with a place ready to look at";
    }

    @Override
    public String help() {
        return """
                bin/folkmoot serve [--port 8080] [--data DIR] [--locality NAME]

                Serves the website on this machine. The first start makes Folkmoot's own database in the data folder
                and loads localities/NAME ("trafford" where none is named); later starts read only what has changed.
                It serves until Ctrl-C.

                  --port      where it listens on the loopback address (8080)
                  --data      the folder that keeps everything ("data" in Folkmoot's folder)
                  --locality  a folder of localities/

                FOLKMOOT_DATABASE_URL, _USER and _PASSWORD name a PostgreSQL (15 or later) of your own instead.
                FOLKMOOT_ADDRESS is how the world reaches this site: https://folkmoot.example.org

                Exit code 0 after Ctrl-C, 2 where it cannot start.""";
    }

    @Override
    public int run(List<String> given) {
        var arguments = Arguments.read(given, Set.of("port", "data", "locality"), Set.of("train"));
        if (!arguments.words().isEmpty()) {
            throw new Usage("\"" + arguments.words().getFirst() + "\" is one word too many.");
        }
        var settings = new HashMap<String, Object>(
                Map.of("folkmoot.load", arguments.option("locality").orElse(DEFAULT_LOCALITY)));
        arguments.option("port").ifPresent(port -> settings.put("server.port", port(port)));
        var data = DataOption.of(arguments);
        settings.put("folkmoot.data", data);
        settings.put("folkmoot.jobs", "on");
        try (var _ = only(data);
                var context = Spring.start(program, WebApplicationType.SERVLET, settings)) {
            var port = context.getEnvironment().getProperty("local.server.port", "8080");
            LastPort.keep(data, port);
            out.println("Folkmoot serves http://localhost:" + port + "/" + settings.get("folkmoot.load") + "/");
            firstLink(context, String.valueOf(settings.get("folkmoot.load")));
            out.flush();
            if (arguments.has("train")) {
                Rehearsal.of("http://localhost:" + port + "/" + settings.get("folkmoot.load") + "/");
            } else {
                untilStopped();
            }
            return 0;
        } catch (IOException e) {
            throw new CannotStart("The data folder " + data + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** Whoever starts a new installation becomes the one who runs it. */
    private void firstLink(ApplicationContext context, String place) {
        context.getBean(Administration.class)
                .firstLink(new Locality(place))
                .ifPresent(link -> out.println("Nobody runs it yet. Open this link within an hour to begin: " + link));
    }

    private static int port(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new Usage("\"" + text + "\" is not a port: a number up to 65535.");
        }
        return Integer.parseInt(text);
    }

    /** Two servers on one data folder would each believe to be the only one. */
    private static FileChannel only(Path data) throws IOException {
        Files.createDirectories(data);
        var channel = FileChannel.open(data.resolve("serve.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new CannotStart("Folkmoot already serves the data folder " + data
                    + ". Stop that one first, or name another folder with --data.");
        }
        return channel;
    }

    private void untilStopped() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            err.println("Stopped.");
        }
    }
}
