package org.folkmoot.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryTest {

    @TempDir
    private Path folder;

    private DataFiles files;

    @BeforeEach
    void place() {
        files = new DataFiles(folder.resolve("localities/tale/story"));
        files.write("story.yaml", "- {day: -3, act: person}\n- {day: -3, act: role}\n- {day: 0, act: note}\n");
    }

    private Story read() {
        return Story.read(files.root());
    }

    @Test
    void actsStandInTheirOrderAndMayShareADay() {
        assertThat(read().acts()).hasSize(3);
    }

    @Test
    void filesBesideItTellOfTheSameDaysInTheOrderOfTheirNames() {
        files.write("asked.yaml", "- {day: -3, act: enquiry}\n- {day: -1, act: answer}\n");
        assertThat(read().acts().stream().map(act -> new Fields(act, act.entries()).text("act")))
                .containsExactly("enquiry", "person", "role", "answer", "note");
        files.write("asked.yaml", "- {day: -1, act: answer}\n- {day: -3, act: enquiry}\n");
        assertThatThrownBy(this::read)
                .hasMessage("localities/tale/story/asked.yaml, line 2: acts must stand in their order");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- {day: -3, act: role}\\n- {day: -4, act: note}|line 2: acts must stand in their order",
                "- {day: 1, act: note}|line 1: \"day\" must be 0 or less: a story tells what has been",
                "- {day: soon, act: note}|line 1: \"day\" must be a whole number",
                "- {act: note}|line 1: an act needs \"day\" and \"act\"",
                "- {day: -1}|line 1: an act needs \"day\" and \"act\"",
                "- {day: -1, day: -2, act: note}|line 1: \"day\" stands here twice; keep one",
                "day: -1|line 1: \"story.yaml\" must be a list"
            })
    void whatIsNoStorySaysInWhichLine(String text, String sentence) {
        files.write("story.yaml", text.replace("\\n", "\n"));
        assertThatThrownBy(this::read)
                .isInstanceOf(Mistake.class)
                .hasMessage("localities/tale/story/story.yaml, " + sentence);
    }

    @Test
    void aFolderWithoutAStoryIsAMistake() {
        files.delete("story.yaml");
        assertThatThrownBy(this::read).isInstanceOf(Mistake.class).hasMessageContaining("cannot be read");
    }

    @Test
    void theEditionChangesWithAnyFileAndWithItsName() {
        var first = read().edition();
        assertThat(read().edition()).isEqualTo(first);
        files.write("members.csv", "Name\nAnna\n");
        var second = read().edition();
        files.write("members.csv", "Name\nBen\n");
        var third = read().edition();
        files.delete("members.csv");
        files.write("people.csv", "Name\nBen\n");
        assertThat(java.util.Set.of(first, second, third, read().edition())).hasSize(4);
    }
}
