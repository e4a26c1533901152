package org.folkmoot.cli;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the program's parts for one command. */
final class Spring {

    private Spring() {}

    static ConfigurableApplicationContext start(
            Class<?> program, WebApplicationType type, Map<String, Object> settings) {
        var application = new SpringApplication(program);
        application.setWebApplicationType(type);
        application.setLogStartupInfo(false);
        // the command prints one sentence instead
        System.setProperty("logging.level.org.springframework.boot.SpringApplication", "off");
        System.setProperty("logging.level.org.springframework.boot.diagnostics", "off");
        System.setProperty("logging.level.org.springframework", "error");
        return application.run(settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
    }
}
