package org.folkmoot.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.web.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "@example.org",
                "anna@",
                "anna@example",
                "anna@example..org",
                "anna@-example.org",
                "anna@exam ple.org",
                "an na@example.org",
                "anna..weaver@example.org",
                ".anna@example.org",
                "anna@example.org\r\nBcc: all@example.org",
                "anna@example.org\nBcc: all@example.org",
                "anna@example.org,ben@example.org",
                "anna@example.org>",
                "<anna@example.org>",
                "\"anna weaver\"@example.org",
                "anna\u0000@example.org",
                "ännchen@example.org",
                "anna@[127.0.0.1]",
            })
    void whatIsNoAddressIsRefused(String email) {
        assertThat(code("Anna", email, "Hello")).isEqualTo("bad-address");
    }

    @Test
    void anAddressThatIsTooLongIsRefused() {
        assertThat(code("Anna", "a".repeat(65) + "@example.org", "Hello")).isEqualTo("bad-address");
        assertThat(code("Anna", "a@" + "b.".repeat(130) + "org", "Hello")).isEqualTo("bad-address");
    }

    @ParameterizedTest
    @CsvSource({
        "anna@example.org, anna@example.org",
        "Anna.O'Hara+club@Example.ORG, Anna.O'Hara+club@Example.ORG",
        "anna@bücher.example, anna@xn--bcher-kva.example",
        "a@b.co, a@b.co"
    })
    void anAddressIsTakenAsMailServersWantIt(String email, String address) {
        assertThat(Envelope.address(email)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna\r\nBcc: x@example.org",
                "Anna\n",
                "\rAnna",
                "Anna\u0000",
                "Anna\u0085",
                "Anna\u2028B",
                "\u202eannA"
            })
    void aNameOrSubjectThatWouldBeginALineOfItsOwnIsRefused(String text) {
        assertThat(code(text, "anna@example.org", "Hello")).isEqualTo("bad-name");
        assertThat(code("Anna", "anna@example.org", text)).isEqualTo("bad-subject");
    }

    @Test
    void aLetterHasASubjectOfBoundedLength() {
        assertThat(code("Anna", "anna@example.org", " ")).isEqualTo("bad-subject");
        assertThat(code("Anna", "anna@example.org", "x".repeat(301))).isEqualTo("bad-subject");
        assertThat(code("A".repeat(201), "anna@example.org", "Hello")).isEqualTo("bad-name");
        assertThat(code("A".repeat(200), "anna@example.org", "x".repeat(300))).isEqualTo("taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ánna Ó Weaver", "安娜", "क्‍ष", "O'Hara, \"Anna\" <x>"})
    void namesOfEveryLanguageAreTaken(String name) {
        assertThat(code(name, "anna@example.org", name + "!")).isEqualTo("taken");
    }

    private static String code(String name, String email, String subject) {
        return Envelope.refusal(new Letter(name, email, Purpose.SERVICE, subject, PostOffice.page("x")))
                .map(Decision.Refused::id)
                .orElse("taken");
    }
}
