package org.folkmoot.place;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.folkmoot.database.CannotStart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlaceConfiguration {

    @Bean
    Packs packs(@Value("${folkmoot.home}") Path home) {
        var folder = home.resolve("packs");
        if (!Files.isDirectory(folder)) {
            throw new CannotStart("There is no folder " + folder.toAbsolutePath()
                    + ". Start Folkmoot with bin/folkmoot, or set FOLKMOOT_HOME to its folder.");
        }
        return Packs.read(folder);
    }

    @Bean
    Clock clock() {
        return new TimeTold(Clock.systemUTC());
    }
}
