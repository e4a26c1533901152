package org.folkmoot.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.folkmoot.files.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of a place of which nothing but its story is known. */
@House
class StorytellerTest {

    private static final String PLACE = """
            name: tale-town
            title: Tale Town
            jurisdiction: england-and-wales
            authority: {code: TALE, name: Tale Council}
            zone: Europe/London
            languages: [en]
            sample: true
            corrections: a@b.example
            layers: []
            sources: []
            story: story
            """;
    private static final String STORY = """
            - {day: -400, act: person, who: ada, name: Ada Tale}
            - {day: -400, act: role, who: ada, role: administrator}
            - {day: -30, act: person, who: ben, name: Ben Tale}
            - {day: -30, act: role, who: ben, role: adviser, by: ada}
            - day: -7
              act: listing
              who: ben
              answers: {name: Tale Choir, activities: We sing., place: unsaid, your_name: Ben Tale}
            - {day: -2, act: listing-decided, name: Tale Choir, reason: fits, by: ada}
            - {day: 0, act: note, organisation: Tale Choir, words: They sing well., by: ada}
            """;

    @Autowired
    private LocalityLoader loader;

    @Autowired
    private Localities localities;

    @Autowired
    private Fresh fresh;

    @Autowired
    private Clock clock;

    @TempDir
    private Path folder;

    private DataFiles files;

    @BeforeEach
    void place() {
        localities.remove(new Locality("tale-town"));
        files = new DataFiles(folder.resolve("localities/tale-town"));
        files.write("locality.yaml", PLACE);
        files.write("story/story.yaml", STORY);
    }

    @AfterEach
    void leave() {
        localities.remove(new Locality("tale-town"));
    }

    private Locality load() {
        return loader.load(files.root(), Progress.SILENT);
    }

    private List<String> texts(String sql) {
        return fresh.owner()
                .sql(sql.replace("$", "\"" + new Locality("tale-town").schema() + "\"."))
                .query((row, _) -> row.getString(1))
                .list();
    }

    private String count(String table) {
        return texts("select count(*)::text from $" + table).getFirst();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
    }

    @Test
    void whatIsToldHappenedOnItsDay() {
        load();
        assertThat(texts("select role || ' ' || from_day from $people_seat order by from_day, role"))
                .containsExactly(
                        "administrator " + today().minusDays(400),
                        "adviser " + today().minusDays(30),
                        "contact " + today().minusDays(2));
        assertThat(texts("select (submitted at time zone 'Europe/London')::date::text from $register_listing"))
                .containsExactly(today().minusDays(7).toString());
        assertThat(texts("select (decided_at at time zone 'Europe/London')::time::text from $register_decision"))
                .as("the first act of a day is told of nine in the morning")
                .containsExactly("09:00:00");
        assertThat(texts("select kind from $log_entry order by id"))
                .containsExactly("role-given", "role-given", "role-given", "listing-accepted");
    }

    @Test
    void nothingIsToldOfTheFuture() {
        load();
        assertThat(texts("select count(*)::text from $register_note where written_at > now()"))
                .containsExactly("0");
        assertThat(count("register_note")).isEqualTo("1");
    }

    @Test
    void aSecondStartAddsNothing() {
        load();
        var before = List.of(count("people_person"), count("log_entry"), count("post_message"), count("register_note"));
        load();
        assertThat(List.of(count("people_person"), count("log_entry"), count("post_message"), count("register_note")))
                .isEqualTo(before);
    }

    @Test
    void aNewerEditionMakesThePlaceAnew() {
        load();
        fresh.owner()
                .sql("update \"" + new Locality("tale-town").schema() + "\".people_person set name = 'A visitor'")
                .update();
        files.replace("story/story.yaml", "Ben Tale", "Bea Tale");
        load();
        assertThat(texts("select name from $people_person order by name")).containsExactly("Ada Tale", "Bea Tale");
        assertThat(count("register_note")).isEqualTo("1");
    }

    @Test
    void aStoryThatWasStoppedGoesOnWhereItWas() {
        load();
        texts("delete from $register_note returning words");
        texts("delete from $people_person where name = 'Nobody' returning name");
        fresh.owner()
                .sql("update \"" + new Locality("tale-town").schema() + "\".place_story set told = 6")
                .update();
        fresh.owner()
                .sql("update \"" + new Locality("tale-town").schema() + "\".place_pack set folder = ''")
                .update();
        load();
        assertThat(count("register_note")).as("the seventh act is told").isEqualTo("1");
        assertThat(count("register_listing"))
                .as("the others are not told again")
                .isEqualTo("1");
        assertThat(texts("select told::text from $place_story")).containsExactly("7");
    }

    @Test
    void ofTwoProgramsEachActIsDoneByOne() throws Exception {
        var barrier = new CyclicBarrier(2);
        Callable<Locality> start = () -> {
            barrier.await();
            return load();
        };
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var one : both.invokeAll(List.of(start, start))) {
                one.get();
            }
        }
        assertThat(count("people_seat")).isEqualTo("3");
        assertThat(count("register_listing")).isEqualTo("1");
        assertThat(count("register_note")).isEqualTo("1");
        assertThat(texts("select told::text from $place_story")).containsExactly("7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{day: -5, act: dance}|no room can tell the act \"dance\"",
                "{day: -5, act: person, who: zoe, age: 7}|\"age\" is not known here; use day, act, name, phone, who",
                "{day: -5, act: person, name: Zoe}|\"who\" is missing; add it",
                "{day: -5, act: person, who: zoe at home, name: Zoe}|\"who\" must be the first part of an address",
                "{day: -5, act: role, who: zoe, role: adviser}|nobody was told of who is \"zoe\"",
                "{day: -5, act: role, who: ada, role: king}|there is no role \"king\"",
                "{day: -5, act: role, who: ada, role: contact}|this would be refused: Say for which organisation; only contacts and voters have one.",
                "{day: -5, act: role, who: ada, role: counterpart, by: ada}|this would be refused: Who pays does not administer",
                "{day: -5, act: role-ended, who: ada, role: teller, by: ada}|this role is not held on that day",
                "{day: -5, act: note, organisation: Nobody's Band, words: x, by: ada}|no organisation here is \"Nobody's Band\"",
                "{day: -5, act: listing-decided, name: Nobody, reason: fits, by: ada}|no listing of \"Nobody\" waits",
                "{day: -5, act: listing, who: ada, answers: {name: X}}|the question \"What it does\" is not answered",
                "{day: -5, act: listing, who: ada, answers: {colour: X}}|no question asks for \"colour\"",
                "{day: -5, act: listing, who: ada, answers: {place: shown, postcode: nowhere}}|\"postcode\" would not be taken",
                "{day: -5, act: post-returned, who: ada, status: 5.1.1}|no letter was sent to \"ada\"",
                "{day: -5, act: members, file: ../secret.csv, name: x}|\"file\" must be a CSV file beside the story",
                "{day: -5, act: members, file: none.csv, name: x}|there is no file \"none.csv\" beside the story",
                "{day: -5, act: paid, member: Nobody, amount: 5}|no member is called \"Nobody\""
            })
    void whatCouldNotHappenCannotBeTold(String act, String sentence) {
        files.write(
                "story/story.yaml",
                "- {day: -9, act: person, who: ada, name: Ada}\n- {day: -9, act: role, who: ada, role: administrator}\n- "
                        + act + "\n");
        assertThatThrownBy(this::load)
                .isInstanceOf(Mistake.class)
                .hasMessageStartingWith("localities/tale-town/story/story.yaml, line 3: " + sentence);
    }

    @Test
    void aStoryIsOnlyToldInASample() {
        files.replace("locality.yaml", "sample: true", "sample: false");
        assertThatThrownBy(this::load)
                .isInstanceOf(Mistake.class)
                .hasMessageContaining("only a sample has a \"story\"");
    }

    @ParameterizedTest
    @CsvSource({"stories", "../story", "/etc"})
    void theFolderOfAStoryIsInThePlacesOwn(String story) {
        files.replace("locality.yaml", "story: story", "story: " + story);
        assertThatThrownBy(this::load)
                .isInstanceOf(Mistake.class)
                .hasMessageContaining("there is no folder \"" + story + "\" in this one");
    }

    @Test
    void aPlaceThatIsRealNeverBecomesAnInventedOne() {
        files.write("data.csv", "name\nReal Choir\n");
        files.replace("locality.yaml", "sample: true", "demonstration: true");
        files.replace("locality.yaml", "story: story\n", "");
        files.replace("locality.yaml", "sources: []", """
                sources:
                  - name: organisations
                    title: A list
                    publisher: Somebody
                    kind: organisations
                    file: data.csv
                    columns: {name: name}
                    edition: 2026-01-01
                    licence: {name: CC0 1.0, address: "https://creativecommons.org/publicdomain/zero/1.0/"}
                    attribution: Somebody
                    address: https://somebody.example""");
        load();
        files.write("locality.yaml", PLACE);
        assertThatThrownBy(this::load).isInstanceOf(Mistake.class).hasMessageContaining("loaded as a real place");
        assertThat(texts("select name from $register_organisation")).containsExactly("Real Choir");
        assertThatThrownBy(() -> loader.putBack(files.root(), Progress.SILENT))
                .isInstanceOf(Mistake.class)
                .hasMessageContaining("only a sample can be put back; nothing was changed");
        assertThat(texts("select name from $register_organisation")).containsExactly("Real Choir");
    }

    @Test
    void whatIsPutBackIsAsItWasAtFirst() {
        load();
        texts("delete from $register_note returning words");
        fresh.owner()
                .sql("update \"" + new Locality("tale-town").schema() + "\".people_person set name = 'A visitor'")
                .update();
        loader.putBack(files.root(), Progress.SILENT);
        assertThat(texts("select name from $people_person order by name")).containsExactly("Ada Tale", "Ben Tale");
        assertThat(count("register_note")).isEqualTo("1");
        assertThat(fresh.owner()
                        .sql("select count(*) from host.database_locality where name = 'tale-town'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsNotThereYetCanBePutBackToo() {
        loader.putBack(files.root(), Progress.SILENT);
        assertThat(count("people_seat")).isEqualTo("3");
    }
}
