package org.folkmoot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.folkmoot.files.Progress;
import org.folkmoot.place.LocalityLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories tell of nothing in cases that could not happen there. */
@House
class StoryOfCasesTest {

    private static final String PLACE = """
            {name: case-town, title: Case Town, jurisdiction: england-and-wales, zone: Europe/London, languages: [en],
             authority: {code: CASE, name: Case Council}, sample: true, corrections: a@b.example, layers: [], sources: [],
             story: story}
            """;
    private static final String STORY = """
            - {day: -400, act: person, who: ada, name: Ada Tale}
            - {day: -400, act: role, who: ada, role: administrator}
            - {day: -30, act: person, who: ben, name: Ben Tale}
            - {day: -30, act: role, who: ben, role: adviser, by: ada}
            - {day: -30, act: person, who: mina, name: Mina Tale}
            - {day: -30, act: role, who: mina, role: adviser, by: ada}
            - {day: -9, act: enquiry, case: the roof, way: page, who: cy, topic: premises, words: It leaks., group: The Hall}
            - {day: -9, act: enquiry, case: a secret, way: phone, words: Hush., by: ben}
            - {day: -8, act: case-confidential, case: a secret, by: ben}
            """;

    @Autowired
    private LocalityLoader loader;

    @Autowired
    private Localities localities;

    @Autowired
    private Fresh fresh;

    @TempDir
    private Path folder;

    @BeforeEach
    @AfterEach
    void leave() {
        localities.remove(new Locality("case-town"));
    }

    private Locality load(String more) throws IOException {
        var town = folder.resolve("case-town");
        Files.createDirectories(town.resolve("story"));
        Files.writeString(town.resolve("locality.yaml"), PLACE);
        Files.writeString(town.resolve("story/story.yaml"), STORY + more);
        return loader.load(town, Progress.SILENT);
    }

    @Test
    void whatIsToldStandsInTheCaseOnItsDay() throws IOException {
        var place = load("""
                - {day: -7, act: case-answered, case: the roof, words: Put a bowl under it., by: mina}
                - {day: -6, act: wrote-again, case: the roof, words: It is full.}
                - {day: -5, act: case-closed, case: the roof, came: "answered, money-won", amount: "5", by: mina}
                - {day: -5, act: groups-asked}
                - {day: -4, act: tapped, case: the roof, question: how-was-it, answer: good}
                """);
        assertThat(fresh.owner()
                        .sql("select (current_date - at::date) || ' ' || kind || ' ' || words from \"" + place.schema()
                                + "\".support_entry where case_id = (select id from \"" + place.schema()
                                + "\".support_case where topic = 'premises') order by at")
                        .query(String.class)
                        .list())
                .containsExactly("9 asked It leaks.", "7 sent Put a bowl under it.", "6 received It is full.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "case-note, case: a secret, words: I heard, by: mina|\"mina\" does not know of this case",
                "case-note, case: a secret, words: I heard, by: ben, kind: rumour|\"kind\" is phone, visit or note",
                "case-note, case: no such, words: I heard, by: ben|no case was told of that is called \"no such\"",
                "case-joined, case: a secret, into: the roof, by: ben|this would be refused: This one is confidential",
                "case-put-back, case: a secret, by: ben|this would be refused: A confidential case has an adviser",
                "enquiry, case: bees, way: page, topic: bees, words: Buzz|nobody asks about \"bees\" here",
                "enquiry, case: bees, way: pigeon, words: Buzz|\"way\" is page, mail, phone or visit",
                "wrote-again, case: a secret, words: Me again|whoever asked has no address",
                "case-answered, case: the roof, template: None, by: ben|there is no answer of this name",
                "case-step-done, case: the roof, words: Ring, by: ben|nothing of these words is to be done",
                "case-closed, case: the roof, came: fame, by: ben|nothing that can come of a case is \"fame\"",
                "tapped, case: the roof, question: how-was-it, answer: good|nobody was asked this, or they have answered",
                "concern-settled, about: A child, words: Done, by: ada|nobody has told of this, or it is settled"
            })
    void whatCouldNotHappenInACaseCannotBeTold(String act, String sentence) {
        assertThatThrownBy(() -> load("- {day: -7, act: " + act + "}\n"))
                .hasMessageContaining("story.yaml, line 10: " + sentence);
    }
}
