package org.folkmoot.browser;

import org.folkmoot.Client;
import org.folkmoot.House;
import org.folkmoot.place.Places;
import org.junit.jupiter.api.AfterAll;
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

    private static Readers readers;
    private static Client nobody;

    @BeforeAll
    static void furnish(
            @LocalServerPort int port, @Autowired Places places, @Autowired ObjectProvider<Furniture> rooms) {
        readers = new Readers(port);
        nobody = new Client(port, "");
        var north = North.in(places);
        rooms.forEach(room -> room.furnish(north));
    }

    @AfterAll
    static void leave() {
        readers.close();
    }

    @ParameterizedTest
    @MethodSource("org.folkmoot.browser.Addresses#all")
    void isAsEveryPageMustBe(PublicPage page) {
        for (var screen : Screen.values()) {
            readers.of(nobody, screen).look(page.path(), page.name(), page.status());
        }
    }
}
