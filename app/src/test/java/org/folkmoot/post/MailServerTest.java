package org.folkmoot.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.folkmoot.database.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailServerTest {

    private static final String FROM = "post@example.org";
    private static final String SITE = "https://folkmoot.example.org/";

    @Test
    void withoutASettingThereIsNone() {
        assertThat(MailServer.of("", "", "", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "smtp://mail.example.org, smtp, 587, false",
        "smtp://mail.example.org:25, smtp, 25, false",
        "smtps://mail.example.org, smtps, 465, false",
        "smtp://me:secret@mail.example.org:2525, smtp, 2525, true",
        "smtp://me:secret@localhost:2525, smtp, 2525, false"
    })
    void theAddressSaysWhereAndHow(String address, String protocol, int port, boolean mustEncrypt) {
        var server = MailServer.of(address, FROM, "", SITE).orElseThrow();
        assertThat(server.protocol()).isEqualTo(protocol);
        assertThat(server.port()).isEqualTo(port);
        assertThat(server.site()).isEqualTo("https://folkmoot.example.org");
        assertThat(server.properties(FROM).getProperty("mail." + protocol + ".starttls.required"))
                .isEqualTo(String.valueOf(mustEncrypt));
    }

    @Test
    void aPasswordMayHoldAnySignAndIsNeverPrinted() {
        var server = MailServer.of("smtp://me%40example.org:se%3Acr%40et@mail.example.org", FROM, "", SITE)
                .orElseThrow();
        assertThat(server.user()).isEqualTo("me@example.org");
        assertThat(server.password()).isEqualTo("se:cr@et");
        assertThat(server.toString()).isEqualTo("smtp://mail.example.org:587");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mail.example.org", "http://mail.example.org", "smtp://", "smtp://me:sec ret@mail.example.org"})
    void whatCannotBeReadIsExplainedWithoutRepeatingIt(String address) {
        assertThatThrownBy(() -> MailServer.of(address, FROM, "", SITE))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("FOLKMOOT_MAIL must be smtp://USER:PASSWORD@HOST:587")
                .hasMessageNotContaining("sec ret")
                .hasNoCause();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | '' | https://a.example | FOLKMOOT_MAIL_FROM must be",
                "Post <post@example.org> | '' | https://a.example | FOLKMOOT_MAIL_FROM must be",
                "post@example.org | {token} | https://a.example | FOLKMOOT_MAIL_RETURN must be",
                "post@example.org | '' | '' | Letters need FOLKMOOT_ADDRESS"
            })
    void whatIsMissingIsNamed(String from, String returnTo, String site, String sentence) {
        assertThatThrownBy(() -> MailServer.of("smtp://mail.example.org", from, returnTo, site))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith(sentence);
    }

    @Test
    void whereAnswersGoNamesTheConversation() {
        var server = MailServer.of("smtp://mail.example.org", FROM, "", SITE, "support+{token}@example.org")
                .orElseThrow();
        assertThat(server.replies()).isEqualTo("support+{token}@example.org");
        assertThatThrownBy(() -> MailServer.of("smtp://mail.example.org", FROM, "", SITE, "support@example.org"))
                .hasMessageContaining("with {token}");
    }
}
