package org.folkmoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {

    private static final Address LIST = Address.of("/north/organisations");

    @ParameterizedTest(name = "page {0} of {1} rows is page {2}, rows {3} to {4}")
    @CsvSource({
        "1,0,1,0,0",
        "1,20,1,1,20",
        "2,21,2,21,21",
        "9,21,2,21,21",
        "-3,21,1,1,20",
        "2147483647,283289,14165,283281,283289"
    })
    void staysInsideTheList(int asked, long total, int number, long from, long to) {
        var pages = new Pages(LIST, asked, 20, total);
        assertThat(pages.number()).isEqualTo(number);
        assertThat(pages.from()).isEqualTo(from);
        assertThat(pages.to()).isEqualTo(to);
    }

    @Test
    void linksTheEndsAndTheNeighbours() {
        assertThat(new Pages(LIST, 7, 20, 1284).shown()).containsExactly(1, 0, 6, 7, 8, 0, 65);
        assertThat(new Pages(LIST, 1, 20, 41).shown()).containsExactly(1, 2, 3);
    }

    @Test
    void theFirstPageHasTheListsOwnAddress() {
        var pages = new Pages(LIST.with("page", 3), 3, 20, 100);
        assertThat(pages.page(1)).hasToString("/north/organisations");
        assertThat(pages.page(4)).hasToString("/north/organisations?page=4");
    }
}
