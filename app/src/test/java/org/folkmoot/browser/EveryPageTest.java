package org.folkmoot.browser;

import org.folkmoot.House;
import org.folkmoot.place.Places;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every public page on every screen: accessible, in order, and without a complaint of the browser. */
@House
@Tag("browser")
class EveryPageTest {

    @LocalServerPort
    private int port;

    @BeforeAll
    static void furnish(@Autowired Places places, @Autowired ObjectProvider<Furniture> rooms) {
        var north = North.in(places);
        rooms.forEach(room -> room.furnish(north));
    }

    @ParameterizedTest
    @MethodSource("org.folkmoot.browser.Addresses#all")
    void isAsEveryPageMustBe(PublicPage page) {
        for (var screen : Screen.values()) {
            try (var reader = new Reader(port, screen, page.status())) {
                reader.open(page.path());
                reader.check(page.name());
            }
        }
    }
}
