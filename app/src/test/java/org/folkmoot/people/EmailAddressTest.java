package org.folkmoot.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "jo@example.org, jo@example.org",
        "'  Jo@Example.ORG ', jo@example.org",
        "o'neill+news@mail.example.org, o'neill+news@mail.example.org",
        "anna@müller.example, anna@müller.example",
        "пётр@пример.example, пётр@пример.example",
        "a.b.c@a-b.example, a.b.c@a-b.example"
    })
    void whatTelephonesTypeIsRead(String typed, String address) {
        assertThat(EmailAddress.read(typed)).contains(new EmailAddress(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "jo",
                "jo@",
                "@example.org",
                "jo@example",
                "jo@@example.org",
                "jo@example..org",
                ".jo@example.org",
                "jo.@example.org",
                "jo@example.org, anna@example.org",
                "Jo <jo@example.org>",
                "jo@exam ple.org",
                "jo@example.org\r\nBcc: all@example.org",
                "jo\u0000@example.org",
                "jo@example.o"
            })
    void whatIsNoAddressIsNone(String typed) {
        assertThat(EmailAddress.read(typed)).isEmpty();
        assertThatThrownBy(() -> new EmailAddress(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("jo");
    }

    @Test
    void itHasAtMost254Characters() {
        var domain = "@" + "d".repeat(60) + ".example.org";
        assertThat(EmailAddress.read("a".repeat(254 - domain.length()) + domain))
                .isPresent();
        assertThat(EmailAddress.read("a".repeat(255 - domain.length()) + domain))
                .isEmpty();
        assertThat(EmailAddress.read("a".repeat(100_000)))
                .as("and a long one is refused at once")
                .isEmpty();
    }
}
