package org.folkmoot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseTroubleTest {

    @ParameterizedTest
    @CsvSource({
        "53100, no room left",
        "53200, no room left",
        "08006, stopped answering",
        "57P01, stopped answering",
        "28P01, refuses the user or the password",
        "42501, refuses what Folkmoot asks",
        "XX000, should not"
    })
    void saysWhatAnErrorMeans(String state, String words) {
        assertThat(DatabaseTrouble.sentence(List.of(new IllegalStateException(), new SQLException("why", state))))
                .contains(words);
    }

    @Test
    void theDatabasesErrorSaysMoreThanTheSocketsBehindIt() {
        for (var cause : List.of(new IOException("Broken pipe"), new ConnectException("Connection refused"))) {
            assertThat(DatabaseTrouble.sentence(
                            List.of(new IllegalStateException("outer"), new SQLException("lost", "08001"), cause)))
                    .contains("stopped answering")
                    .contains("Nothing was changed");
        }
    }

    @Test
    void whatIsNotTheDatabasesIsToldByItsLastCause() {
        assertThat(DatabaseTrouble.sentence(
                        List.of(new IllegalStateException("outer"), new IllegalStateException("inner"))))
                .contains("inner");
    }
}
