package org.folkmoot.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.register.AnOrganisation.anOrganisation;

import java.util.Map;
import java.util.stream.IntStream;
import org.folkmoot.House;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** More than ten thousand matches: the number and the facets are exact, every page is there. */
@House
class ManyFoundTest {

    private static final int MANY = 10_060;
    private static Shelf.Of register;

    @BeforeAll
    static void fillAPlace(@Autowired Shelf shelf) {
        register = shelf.of("t-many");
        var clubs = IntStream.rangeClosed(1, MANY)
                .mapToObj(i -> anOrganisation().named(i % 2 == 0 ? "Club " + i : "Sports Club " + i))
                .toArray(AnOrganisation[]::new);
        register.list("list", "2026-01-01", clubs);
    }

    @Test
    void theNumberAndTheFacetsAreExact() {
        var found = register.search("club");
        assertThat(found.total()).isEqualTo(MANY);
        assertThat(found.facets()).containsEntry("status", Map.of("unknown", (long) MANY));
    }

    @Test
    void ofEverythingToo() {
        var found = register.search("");
        assertThat(found.total()).isEqualTo(MANY);
        assertThat(found.facets()).containsEntry("status", Map.of("unknown", (long) MANY));
    }

    @Test
    void everyOrganisationStandsOnOnePage() {
        var names = IntStream.of(1, 10, 11, 12, 252, 253, 400, MANY / 20)
                .mapToObj(page -> register.names(Map.of("q", "club", "page", Integer.toString(page))))
                .toList();
        assertThat(names).allMatch(page -> page.size() == 20);
        assertThat(names.stream().flatMap(page -> page.stream())).doesNotHaveDuplicates();
        assertThat(names.getFirst()).allMatch(name -> name.startsWith("Club "));
        assertThat(register.names(Map.of("q", "club", "page", Integer.toString(MANY / 20 + 1))))
                .isEmpty();
    }
}
