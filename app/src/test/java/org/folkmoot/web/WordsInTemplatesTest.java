package org.folkmoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsInTemplatesTest {

    static List<Path> templates() {
        return SourceFiles.below(SourceFiles.TEMPLATES, ".jte");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyVisibleTextGoesThroughTheWords(Path template) {
        assertThat(TemplateText.fixed(SourceFiles.text(template)))
                .as("text that stands in %s without ${t.say(…)}", template)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Hello</p>",
                "@if(x)\n<p>Hello</p>\n@endif",
                "<a title=\"Hello\" href=\"#\">${name}</a>",
                "@template.web.page(visit = visit, title = \"Hello there\", content = @`<h1>${t.say(\"x\")}</h1>`)",
                "@template.web.page(visit = visit, content = @`<h1>Hello</h1>`)",
                "@template.web.page(content = @`@template.web.card(content = @`<p>Hello</p>`)`)",
            })
    void aFixedTextIsFound(String template) {
        assertThat(TemplateText.fixed(template)).singleElement().asString().startsWith("Hello");
    }

    @Test
    void tagsExpressionsAndDirectivesAreNoText() {
        var template = """
                @import java.util.List
                @param String name = "a b"
                <%-- a remark --%>
                !{var x = list.isEmpty() ? "}" : "y";}
                @for(var word : List.of("a", "b"))
                <p class="soft big" id="${name}">${t.say("Plain words", name)} · &nbsp; 12</p>
                @endfor
                """;
        assertThat(TemplateText.fixed(template)).isEmpty();
    }
}
