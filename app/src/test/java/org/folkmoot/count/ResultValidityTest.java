package org.folkmoot.count;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.folkmoot.House;
import org.folkmoot.tally.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xml.sax.SAXException;

/** The pages that only a form leads to are valid HTML too. */
@House
class ResultValidityTest {

    @LocalServerPort
    private int port;

    static List<String> rules() {
        return List.of("scottish", "schulze", "approval", "not a rule");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isValid(String rule) throws IOException, SAXException {
        var answer = new FormPost(port, "/count")
                .with("text", Example.ballots().text())
                .with("rule", rule)
                .with("compare", Rule.PLURALITY.name())
                .send();
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(OutputFormat.GNU);
        assertThat(validator
                        .validate(new ByteArrayInputStream(answer.body().getBytes(UTF_8)))
                        .lines()
                        .filter(line -> line.contains("error:")))
                .isEmpty();
    }
}
