package org.folkmoot.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.Client;

/**
 * Somebody who reads pages on one screen. Closing it fails the test if the browser complained of anything.
 *
 * <pre>{@code
 * try (var reader = new Reader(port, Screen.PHONE)) {
 *     reader.open("/north/organisations").getByLabel("Find an organisation").fill("food");
 * }
 * }</pre>
 */
public final class Reader implements AutoCloseable {

    private final String site;
    private final Screen screen;
    private final BrowserContext context;
    private final PageWatcher watcher;
    private final Page page;

    public Reader(int port, Screen screen) {
        this(port, screen, 200);
    }

    /** @param status the status that the pages are expected to have */
    public Reader(int port, Screen screen, int status) {
        this.site = "http://localhost:" + port;
        this.screen = screen;
        this.context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(screen.width(), 900)
                        .setJavaScriptEnabled(screen.script()));
        this.watcher = new PageWatcher(context, status);
        this.page = context.newPage();
    }

    /** Opens a page that may have this status, and checks it and that the browser did not complain of it. */
    void look(String path, String name, int status) {
        watcher.expect(status);
        open(path);
        check(name);
        watcher.assertNoComplaint();
    }

    /** Reads on as whoever has this session. */
    Reader as(Client who) {
        if (!who.secret().isEmpty()) {
            context.addCookies(List.of(new Cookie("folkmoot", who.secret()).setUrl(site)));
        }
        return this;
    }

    /** Answers a path with this page instead of asking the program, for pages that no handler shows yet. */
    void stage(String path, String html) {
        page.route(
                site + path,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html;charset=UTF-8")
                        .setBody(html)));
    }

    /** Opens a path of the site. */
    public Page open(String path) {
        page.navigate(site + path);
        return page;
    }

    /**
     * Checks what every page must be. With {@code -Dscreens=true}, pictures of 1280 and 390 pixels are kept as
     * {@code target/screens/NAME-WIDTH.png}.
     */
    public void check(String name) {
        PageChecks.check(page, screen);
        if (screen.thorough() && Boolean.getBoolean("screens")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screens", name + "-" + screen.width() + ".png"))
                    .setFullPage(true));
        }
    }

    public Page page() {
        return page;
    }

    @Override
    public void close() {
        context.close();
        watcher.assertNoComplaint();
    }
}
