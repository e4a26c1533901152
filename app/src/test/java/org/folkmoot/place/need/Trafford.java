package org.folkmoot.place.need;

import java.nio.file.Path;
import org.folkmoot.browser.Furniture;
import org.folkmoot.database.Locality;
import org.folkmoot.files.Progress;
import org.folkmoot.place.LocalityLoader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Loads the shipped place with its real figures; where it was loaded before, only what has changed. */
@Component
public class Trafford implements Furniture {

    private final LocalityLoader loader;
    private final Path home;

    Trafford(LocalityLoader loader, @Value("${folkmoot.home}") Path home) {
        this.loader = loader;
        this.home = home;
    }

    public Locality load() {
        return loader.load(home.resolve("localities/trafford").normalize(), Progress.SILENT);
    }

    @Override
    public void furnish(Locality place) {
        load();
    }
}
