package org.folkmoot.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.folkmoot.House;
import org.folkmoot.Statements;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.people.Somebody;
import org.folkmoot.place.KnownSource;
import org.folkmoot.place.KnownSources;
import org.folkmoot.place.SourceKind;
import org.folkmoot.web.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class UploadPagesTest {

    private static final String BANDS = """
            name,org_id,postcode,colour
            Sale Brass Band,GB-CHC-1193780,M33 7XY,red
            Chess Club,,,blue
            ,GB-CHC-1000001,,green
            """;

    @Autowired
    private Intake intake;

    @Autowired
    private Somebody somebody;

    @Autowired
    private Statements statements;

    @Autowired
    private Transactions transactions;

    @Autowired
    private KnownSources known;

    @LocalServerPort
    private int port;

    private Intake.Of town;

    @BeforeEach
    void place() {
        town = intake.town("intake-town", port);
    }

    @BeforeAll
    static void trafford(@Autowired Localities localities) {
        localities.create("trafford");
    }

    @Test
    void aFileGoesInAndItsRefusedRowsComeBack() {
        assertThat(town.ada().page(town.path(""))).contains("No source is known yet");
        var one = town.added(town.bands("2026-03-31", BANDS));
        assertThat(town.ada().page(one)).contains("Being read in", "bands.csv", "http-equiv=\"refresh\"", "every 2s");
        town.run();
        assertThat(town.ada().page(one))
                .contains("3 rows were read", "colour", "This is dealt with")
                .doesNotContain("http-equiv=\"refresh\"");
        assertThat(town.ada().page(one + "/refused.csv")).contains("line,reason,name", "GB-CHC-1000001");
        assertThat(town.ada().page("/intake-town/organisations")).contains("Sale Brass Band", "Chess Club");
        assertThat(town.ada().page(town.path("")))
                .contains("band-list", "31 March 2026", "bands.csv", "ada-of-intake-town");
        assertThat(town.count("files_file"))
                .as("the refused rows alone are kept")
                .isEqualTo(1);
        assertThat(town.texts("kind", "log_entry order by id desc limit 1")).containsExactly("imported");
    }

    @Test
    void whatWasRefusedWaitsOnTodayUntilSomebodyHasDealtWithIt() {
        var one = town.added(town.bands("2026-03-31", BANDS));
        town.run();
        assertThat(town.ada().page("/intake-town/desk")).contains("1 refused row of bands.csv", one);
        town.ada().post(one + "/seen", "seen", "yes");
        assertThat(town.ada().page("/intake-town/desk")).contains("Nothing waits");
        town.ada().post(one + "/seen", "seen", "no");
        assertThat(town.ada().page("/intake-town/desk")).contains(one);
        town.added(town.next("band-list", "2026-04-30", "name\nChess Club\n"));
        town.run();
        assertThat(town.ada().page("/intake-town/desk"))
                .as("a newer edition is in")
                .contains("Nothing waits");
    }

    @Test
    void ofTwoFilesOfOneSourceAtOnceTheSecondIsToldSo() {
        var ben = somebody.with(port, town.place(), "ben-of-intake", Role.ADMINISTRATOR);
        town.added(town.bands("2026-03-31", BANDS));
        var second = town.bands(ben, "2026-03-31", BANDS.getBytes(UTF_8));
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body())
                .contains("Another file of this source, handed in by ada-of-intake-town")
                .contains("id=\"file-problem\"");
        assertThat(town.count("intake_upload")).isEqualTo(1);
        assertThat(town.count("files_file")).isEqualTo(1);
        town.run();
        assertThat(town.next("band-list", "2026-03-31", BANDS).statusCode()).isEqualTo(303);
    }

    @Test
    void aProgramThatDiesHalfWayLeavesTheRestToAnother() {
        var one = town.added(town.bands("2026-03-31", BANDS));
        town.dieHalfWay();
        assertThat(town.ada().page(one)).contains("50 % of the file is read");
        assertThat(town.ada().page(one)).as("after a reload").contains("50 % of the file is read");
        town.run();
        assertThat(town.ada().page(one)).contains("3 rows were read");
        assertThat(town.count("register_record")).isEqualTo(2);
    }

    @Test
    void aFileAtWhichProgramsDieIsGivenUp() {
        var one = town.added(town.bands("2026-03-31", BANDS));
        for (var i = 0; i < 3; i++) {
            town.dieHalfWay();
        }
        town.run();
        assertThat(town.ada().page(one)).contains("broke off three times");
        assertThat(town.ada().page("/intake-town/desk")).contains("A file of which nothing could be used");
    }

    @Test
    void twoNodesReadAFileInOnce() throws InterruptedException {
        town.added(town.bands("2026-03-31", BANDS));
        var start = new CountDownLatch(1);
        var nodes = Stream.generate(() -> Thread.ofPlatform().start(() -> {
                    try {
                        start.await();
                        town.run();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }))
                .limit(2)
                .toList();
        start.countDown();
        for (var node : nodes) {
            node.join();
        }
        assertThat(town.texts("state", "intake_upload")).containsExactly("done");
        assertThat(town.texts("kind", "log_entry where kind = 'imported'")).hasSize(1);
        assertThat(town.count("register_record")).isEqualTo(2);
    }

    @Test
    void aSourceThatThePlaceDeclaresIsReadByItsOwnColumns() {
        var declared = intake.town("trafford-files", port);
        assertThat(declared.ada().get(declared.path("/new?source=nobody-knows")).statusCode())
                .isEqualTo(404);
        var sources = sources(new Locality("trafford"));
        var register = sources.stream()
                .filter(source -> source.kind() == SourceKind.ORGANISATIONS && source.declared() != null)
                .findFirst()
                .orElseThrow();
        assertThat(register.needed())
                .containsAll(Objects.requireNonNull(register.declared()).where().keySet())
                .isSorted();
        assertThat(register.possible()).isEmpty();
    }

    private List<KnownSource> sources(Locality place) {
        return transactions.inside(place, () -> known.all(place));
    }

    @Test
    void whoHandedAFileInIsHeldAndErased() {
        town.added(town.bands("2026-03-31", BANDS));
        town.run();
        somebody.with(port, town.place(), "cy-of-intake", Role.ADMINISTRATOR);
        assertThat(town.ada().page("/intake-town/my/data")).contains("A file that you handed in", "bands.csv");
        assertThat(town.ada().post("/intake-town/my/data/erase").statusCode()).isEqualTo(200);
        assertThat(town.texts("by_person", "intake_upload")).containsOnlyNulls();
    }

    @Test
    void noPageAsksTheDatabaseTooOften() {
        var one = town.added(town.bands("2026-03-31", BANDS));
        town.run();
        for (var path : new String[] {town.path(""), town.path("/new"), town.path("/new?source=band-list"), one}) {
            assertThat(statements.during(() -> town.ada().page(path)))
                    .as(path)
                    .hasSizeLessThanOrEqualTo(Statements.MOST);
        }
    }
}
