package org.folkmoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormsTest {

    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*>");

    static List<Path> templates() {
        return SourceFiles.below(SourceFiles.TEMPLATES, ".jte");
    }

    /** The template engine adds the token before the tag's end where the last attribute is not a plain one. */
    @ParameterizedTest
    @MethodSource("templates")
    void theLastAttributeOfAFormIsAPlainOne(Path template) throws IOException {
        var forms = FORM.matcher(Files.readString(template))
                .results()
                .map(it -> it.group())
                .toList();
        assertThat(forms).noneMatch(form -> form.endsWith("}\">"));
    }
}
