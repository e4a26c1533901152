package org.folkmoot.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser of all tests of one JVM, started by the first that needs it. Tests use it from one thread. */
final class Chromium {

    private static final List<String> QUIETLY = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");

    private static final class Started {
        private static final Browser BROWSER = start();
    }

    private Chromium() {}

    static Browser browser() {
        return Started.BROWSER;
    }

    private static Browser start() {
        var node = program("PLAYWRIGHT_NODEJS_PATH", "node");
        var options = new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", node.toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        return Playwright.create(options)
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program("FOLKMOOT_CHROMIUM", "chromium", "chromium-browser"))
                        .setChromiumSandbox(false)
                        .setArgs(new ArrayList<>(QUIETLY)));
    }

    /** A program of this machine: the one that the setting names, else the first of these names on the path. */
    private static Path program(String setting, String... names) {
        var set = System.getenv(setting);
        if (set != null) {
            return Path.of(set);
        }
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":", -1)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The browser tests need " + names[0]
                        + " on this machine. On Debian: apt-get install chromium nodejs; or set " + setting + "."));
    }
}
