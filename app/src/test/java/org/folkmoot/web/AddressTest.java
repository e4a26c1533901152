package org.folkmoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {

    private final Address list = Address.of("/north/organisations").with("q", "food & drink");

    @Test
    void printsItsStateEncoded() {
        assertThat(list.with("page", 2)).hasToString("/north/organisations?q=food+%26+drink&page=2");
    }

    @Test
    void aParameterHasOneValueOrSeveral() {
        var wards = list.with("ward", "E1").and("ward", "E2");
        assertThat(wards.without("ward", "E1")).hasToString("/north/organisations?q=food+%26+drink&ward=E2");
        assertThat(wards.with("ward", "E3")).hasToString("/north/organisations?q=food+%26+drink&ward=E3");
    }

    @Test
    void whatIsEmptyIsLeftOut() {
        assertThat(list.with("q", "")).hasToString("/north/organisations");
    }

    @Test
    void hostileTextStaysText() {
        assertThat(Address.of("/n").with("q", "\u0000\"><script>\u202e"))
                .hasToString("/n?q=%00%22%3E%3Cscript%3E%E2%80%AE");
    }
}
