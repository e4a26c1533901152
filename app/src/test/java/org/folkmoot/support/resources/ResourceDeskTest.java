package org.folkmoot.support.resources;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.folkmoot.House;
import org.folkmoot.Upload;
import org.folkmoot.browser.Reader;
import org.folkmoot.browser.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The advisers' pages of guides in a browser: what every page must be. */
@House
@Tag("browser")
class ResourceDeskTest {

    @Autowired
    private Library libraries;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void everyPageIsWhatPagesMustBe(Screen screen) {
        var library = libraries.fresh(port, "resource-desk");
        var path = library.published(
                "funding.bid", "Writing an application", "## First\n\nRead **twice**.\n\n- once\n- twice");
        Upload.send(library.amal(), port, path + "/files", "budget.csv", "item,cost\n".getBytes(UTF_8));
        library.saved(library.ben(), path, 1, "Better words");
        library.written("premises", "Renting a hall", "Keys.");
        library.change("update support_article set look_by = current_date - 9 where live is not null");
        try (var reader = new Reader(port, screen)) {
            reader.page()
                    .context()
                    .addCookies(List.of(
                            new Cookie("folkmoot", library.amal().secret()).setUrl("http://localhost:" + port)));
            for (var page : List.of(
                    library.desk(""),
                    library.desk("?show=retired"),
                    library.desk("/new"),
                    path,
                    path + "/write",
                    path + "/versions/1")) {
                reader.open(page);
                reader.check("resources" + page.replaceAll("[^a-z]+|[0-9a-f]{8,}", "-"));
            }
        }
    }
}
