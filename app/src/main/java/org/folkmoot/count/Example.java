package org.folkmoot.count;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** Invented elections to try the page with. */
final class Example {

    /** Three candidates for one place, as a file. */
    static final String SMALLEST = """
            3 1
            4 1 3 0
            2 2 0
            3 3 2 1 0
            0
            "Ann"
            "Ben"
            "Cem"
            "Treasurer"
            """;

    private Example() {}

    static Ballots ballots() {
        try {
            return Ballots.pasted("", new ClassPathResource("count/example.blt").getContentAsString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
