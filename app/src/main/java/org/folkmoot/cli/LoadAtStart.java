package org.folkmoot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.folkmoot.database.CannotStart;
import org.folkmoot.place.LocalityLoader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Loads the locality that {@code serve} names, before the first page can be asked for. */
@Component
class LoadAtStart implements SmartLifecycle {

    private final LocalityLoader loader;
    private final Path home;
    private final String name;
    private boolean running;

    LoadAtStart(LocalityLoader loader, @Value("${folkmoot.home}") Path home, @Value("${folkmoot.load:}") String name) {
        this.loader = loader;
        this.home = home;
        this.name = name;
    }

    @Override
    public void start() {
        if (!name.isEmpty()) {
            var folder = home.resolve("localities").resolve(name);
            if (!Files.isDirectory(folder)) {
                throw new CannotStart("There is no folder " + folder + ". Name one that is there with --locality.");
            }
            var bar = ProgressBar.on(System.err);
            loader.load(folder, bar);
            bar.end();
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, whose phase is near the greatest number. */
    @Override
    public int getPhase() {
        return 0;
    }
}
