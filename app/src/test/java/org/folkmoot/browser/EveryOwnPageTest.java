package org.folkmoot.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.House;
import org.folkmoot.Statements;
import org.folkmoot.browser.SignedInTown.OwnPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page that is somebody's own or the staff's, on every screen: as {@link EveryPageTest} does with public ones. */
@House
@Tag("browser")
class EveryOwnPageTest {

    private static final Path TABLE = Path.of("..", "docs", "who-can-see-what.csv");

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    private List<OwnPage> pages;
    private Readers readers;

    @BeforeEach
    void place(@Autowired SignedInTown town) {
        pages = town.furnish(port);
        readers = new Readers(port);
    }

    @AfterEach
    void leave() {
        readers.close();
    }

    @TestFactory
    Stream<DynamicTest> isAsEveryPageMustBe() {
        return pages.stream()
                .map(page -> dynamicTest(page.path(), () -> {
                    for (var screen : Screen.values()) {
                        readers.of(page.who(), screen).look(page.path(), page.name(), 200);
                    }
                }));
    }

    @Test
    void noneIsLeftOut() throws IOException {
        var left = Files.readAllLines(TABLE).stream()
                .map(line -> line.split(",", -1))
                .filter(line -> line[0].equals("GET") && line[2].equals("public") && line[3].equals("not there"))
                .map(line -> line[1])
                .filter(route -> !route.matches(".*\\.(csv|zip|css|pdf|xlsx|docx)|.*/logo/.*"))
                // tests of support and its parts open these
                .filter(route ->
                        !route.matches("/\\{locality}/(desk|my)/(support|safety|events|resources|reports)(/.*)?"))
                .filter(route -> pages.stream().noneMatch(page -> fits(route, page.path())))
                .toList();
        assertThat(left).as("add these to SignedInTown").isEmpty();
    }

    private static boolean fits(String route, String path) {
        return path.replaceFirst("\\?.*", "").matches(route.replaceAll("\\{[^}]*}", "[^/]+"));
    }

    @Test
    void noneAsksTheDatabaseMoreThanTwelveTimes() {
        for (var page : pages) {
            assertThat(statements.during(() -> page.who().page(page.path())))
                    .as(page.path())
                    .hasSizeLessThanOrEqualTo(Statements.MOST);
        }
    }
}
