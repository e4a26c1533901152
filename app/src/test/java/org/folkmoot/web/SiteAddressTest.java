package org.folkmoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiteAddressTest {

    @Test
    void isTheSettingWhereThereIsOne() {
        var address = new SiteAddress("https://folkmoot.example.org/", "8080");
        assertThat(address.of("/sign-in")).isEqualTo("https://folkmoot.example.org/sign-in");
        assertThat(address.host()).isEqualTo("folkmoot.example.org");
    }

    @Test
    void isThisMachineElse() {
        var address = new SiteAddress(" ", "8099");
        assertThat(address.base()).isEqualTo("http://localhost:8099");
        assertThat(address.host()).isEqualTo("localhost");
    }
}
