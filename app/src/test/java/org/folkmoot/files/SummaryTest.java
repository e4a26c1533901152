package org.folkmoot.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final Summary SUMMARY = new Summary(12_345, 1, 2, 12_340, 2, 1.239);

    @Test
    void isOneLineOfJsonAsScriptsExpectItWhateverTheMachinesLanguage() {
        var usual = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(SUMMARY.json())
                    .isEqualTo(
                            "{\"read\":12345,\"new\":1,\"changed\":2,\"unchanged\":12340,\"refused\":2,\"seconds\":1.24}");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void isOneLineForPeople() {
        assertThat(SUMMARY.text())
                .isEqualTo("12,345 rows read: 1 new, 2 changed, 12,340 unchanged, 2 refused, in 1.2 seconds.");
    }
}
