package org.folkmoot.home.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.folkmoot.Client;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.Site;
import org.folkmoot.Statements;
import org.folkmoot.Upload;
import org.folkmoot.database.Locality;
import org.folkmoot.people.Somebody;
import org.folkmoot.place.Places;
import org.folkmoot.web.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class SettingsPagesTest {

    private static final String PATH = "/set-town/desk/settings";
    private static final Pattern STYLE = Pattern.compile("href=\"(/set-town/colours.css[^\"]*)\"");
    private static final Pattern LOGO = Pattern.compile("<img src=\"(/set-town/[^\"]*logo/[^\"]*)\"");

    @Autowired
    private Fresh fresh;

    @Autowired
    private Somebody somebody;

    @Autowired
    private Places places;

    @Autowired
    private Statements statements;

    @LocalServerPort
    private int port;

    private Locality place;
    private Client ada;
    private Client ben;

    @BeforeEach
    void place() {
        place = fresh.place("set-town");
        ada = somebody.with(port, place, "ada-sets", Role.ADMINISTRATOR);
        ben = somebody.with(port, place, "ben-sets", Role.ADMINISTRATOR);
    }

    /** The form as it is filled where nothing is set, with these changes: names and values in turn. */
    private static String[] form(int number, String... changes) {
        var fields = new ArrayList<>(List.of("number", "" + number));
        for (var usual : List.of(
                "languages en",
                "answer 10",
                "days monday",
                "days tuesday",
                "days wednesday",
                "days thursday",
                "days friday")) {
            var field = usual.split(" ", 2);
            if (!Arrays.asList(changes).contains(field[0])) {
                fields.addAll(List.of(field));
            }
        }
        fields.addAll(List.of(changes));
        return fields.toArray(String[]::new);
    }

    private HttpResponse<String> save(Client who, int number, String... changes) {
        return who.post(PATH, form(number, changes));
    }

    private String front() {
        return new Site(port).page("/set-town/");
    }

    @Test
    void atFirstEverythingIsAsUsual() {
        assertThat(ada.page(PATH)).contains("Nothing yet", "England and Wales", "value=\"en\" checked", "value=\"10\"");
        assertThat(front()).doesNotContain("colours.css").contains("local groups, deciding together");
        assertThat(new Site(port).page("/set-town/colours.css")).isEqualTo(":root { }\n");
    }

    @Test
    void onlyAdministratorsSet() {
        for (var role : List.of(Role.ADVISER, Role.POLICY_LEAD, Role.TREASURER, Role.COUNTERPART)) {
            var other = somebody.with(port, place, "sets-" + role.code(), role);
            assertThat(other.get(PATH).statusCode()).as(role.code()).isEqualTo(404);
            assertThat(save(other, 0, "name", "Ours").statusCode())
                    .as(role.code())
                    .isEqualTo(404);
        }
        assertThat(front()).doesNotContain("Ours");
    }

    @Test
    void aPreviewShowsItAndSavesNothing() {
        var page = ada.post(PATH + "/preview", form(0, "name", "Set Town CVS", "main-colour", "#402060"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("How it would be", "Set Town CVS</span>", "colours.css?main=%23402060", "so far: as usual");
        assertThat(ada.page(PATH + "/colours.css?main=%23402060")).contains("--green: #402060");
        assertThat(front()).doesNotContain("Set Town CVS", "colours.css");
    }

    @Test
    void whatIsSavedStandsOnEveryPage() {
        assertThat(save(ada, 0, "name", "Set  Town CVS & Friends", "main-colour", "402060", "second-colour", "#884400")
                        .statusCode())
                .isEqualTo(303);
        for (var page : List.of("/set-town/", "/set-town/organisations", "/set-town/log")) {
            assertThat(new Site(port).page(page))
                    .contains("<span class=\"mark-name\">Set Town CVS &amp; Friends</span>")
                    .contains("Published by Set Town CVS &amp; Friends.");
        }
        var style = found(STYLE, front());
        var answer = new Site(port).get(style);
        assertThat(answer.body()).contains("--green: #402060;", "--marigold: #884400;");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/css;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("max-age", "public");
        var tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(new Site(port).get(style, Map.of("If-None-Match", tag)).statusCode())
                .isEqualTo(304);
        assertThat(save(ada, 1, "name", "Set Town CVS & Friends", "main-colour", "#204060")
                        .statusCode())
                .isEqualTo(303);
        assertThat(found(STYLE, front()))
                .as("another address for another style")
                .isNotEqualTo(style);
        assertThat(save(ada, 2).statusCode()).isEqualTo(303);
        assertThat(front()).doesNotContain("colours.css", "CVS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    main-colour|#777777|The main colour has a contrast of 3.8 to 1
                    main-colour|#757575|where text is read in it or on it; 4.5 to 1 is needed. Choose a darker one.
                    main-colour|#ffffff|The main colour has a contrast of 1 to 1
                    main-colour|red|Write the colour as a # and six digits
                    second-colour|#f2b134|The second colour has a contrast of 1.7 to 1 against the page; marks need 3 to 1
                    second-colour|#00000|Write the colour as a # and six digits
                    answer|0|Enter a whole number of days from 1 to 60.
                    answer|1.5|Enter a whole number of days from 1 to 60.
                    closed|Christmas|Line 1 cannot be read.
                    closed|2026-12-24 to 2026-12-20|Line 1 cannot be read.
                    languages|tlh|Choose at least one language.
                    days|someday|Choose at least one day of the week
                    keep-letters|401|from 30 to 400, or leave it empty
                    keep-letters|29|from 30 to 400, or leave it empty
                    keep-letters|-5|from 30 to 400, or leave it empty
                    keep-sessions|5|cannot be lengthened here
                    logo|x|Choose the logo again.
                    volunteering|http://volunteers.example|Enter the whole address, like https://volunteering.example.org
                    funding|javascript:alert(1)|Enter the whole address, like https://volunteering.example.org
                    """)
    void whatCannotBeIsRefusedAndNothingTypedIsLost(String field, String value, String sentence) {
        for (var path : List.of(PATH, PATH + "/preview")) {
            var refused = ada.post(path, form(0, field, value, "name", "Typed already"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains(sentence.replace("'", "&#39;")).contains("value=\"Typed already\"");
        }
        assertThat(ada.page(PATH)).contains("Nothing yet");
    }

    @Test
    void whereVolunteeringAndMoneyAreFoundIsKept() {
        var shown = ada.post(PATH + "/preview", form(0, "volunteering", "https://volunteers.example/a"));
        assertThat(shown.body()).contains("Where volunteering is found", "https://volunteers.example/a");
        assertThat(save(ada, 0, "volunteering", "https://volunteers.example/a", "funding", "https://money.example")
                        .statusCode())
                .isEqualTo(303);
        assertThat(ada.page(PATH))
                .contains("value=\"https://volunteers.example/a\"", "value=\"https://money.example\"");
        assertThat(save(ada, 1).statusCode()).isEqualTo(303);
        assertThat(ada.page(PATH)).doesNotContain("value=\"https://money.example\"");
    }

    @Test
    void aNameIsShortAndOnOneLine() {
        assertThat(save(ada, 0, "name", "x".repeat(81)).body()).contains("Shorten the name to 80 letters");
        assertThat(save(ada, 0, "name", "CVS\u202egnp.exe").statusCode()).isEqualTo(422);
        assertThat(save(ada, 0, "name", "x".repeat(80)).statusCode()).isEqualTo(303);
    }

    @Test
    void goingBackFromThePreviewLosesNothing() {
        var back =
                ada.post(PATH, form(0, "name", "Ours", "closed", "2026-12-24 Eve\r\n\r\n2026-12-28", "again", "yes"));
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.body()).contains("value=\"Ours\"").contains(">2026-12-24 Eve\n2026-12-28</textarea>");
        assertThat(front()).doesNotContain("Ours");
    }

    @Test
    void nothingChangedIsSaid() {
        var page = ada.post(PATH + "/preview", form(0));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Nothing is changed yet.");
    }

    @Test
    void ofTwoWhoSaveTheSecondSeesWhatTheFirstChanged() {
        assertThat(save(ben, 0, "name", "Ben's", "answer", "5").statusCode()).isEqualTo(303);
        var overtaken = save(ada, 0, "name", "Ada's", "main-colour", "#402060");
        assertThat(overtaken.statusCode()).isEqualTo(422);
        assertThat(overtaken.body())
                .contains("Somebody else has saved meanwhile", "ben-sets")
                .contains("value=\"Ada&#39;s\"", "value=\"#402060\"", "name=\"number\" value=\"1\"");
        assertThat(overtaken.body())
                .as("what she did not touch is as he saved it")
                .contains("name=\"answer\" type=\"text\" value=\"5\"");
        assertThat(front()).contains("Ben's").doesNotContain("Ada");
        assertThat(save(ada, 1, "name", "Ada's", "answer", "5").statusCode()).isEqualTo(303);
        assertThat(ada.page(PATH)).contains("from “Ben's” to “Ada's”", "ada-sets", "ben-sets");
    }

    @Test
    void ofManyWhoSaveAtOnceOneDoes() throws InterruptedException {
        var saved = java.util.Collections.synchronizedList(new ArrayList<Integer>());
        var threads = java.util.stream.IntStream.range(0, 6)
                .mapToObj(i -> Thread.ofVirtual()
                        .unstarted(() -> saved.add(save(
                                        new Client(port, i % 2 == 0 ? ada.secret() : ben.secret()),
                                        0,
                                        "name",
                                        "Name " + i)
                                .statusCode())))
                .toList();
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }
        assertThat(saved).containsOnlyOnce(303).hasSize(6);
        assertThat(saved.stream().filter(status -> status == 422)).hasSize(5);
    }

    @Test
    void eachChangeIsALineOfThePublicLogWithoutNames() {
        save(ada, 0, "name", "Secretly Ours", "days", "monday");
        var staged = fresh.owner()
                .sql("select kind || ' ' || facts::text from set_town.log_entry where kind = 'setting-changed'")
                .query((row, _) -> row.getString(1))
                .list();
        assertThat(staged)
                .containsExactlyInAnyOrder(
                        "setting-changed {\"setting\": \"name\"}", "setting-changed {\"setting\": \"working-days\"}");
    }

    @Test
    void ownDaysMakeTheOwnCalendar() {
        save(ada, 0, "days", "monday", "days", "saturday", "closed", "2026-11-23 Moving house");
        var days = places.workingDays(place);
        assertThat(days.isWorkingDay(java.time.LocalDate.of(2026, 11, 21))).isTrue();
        assertThat(days.isWorkingDay(java.time.LocalDate.of(2026, 11, 23))).isFalse();
        assertThat(days.isWorkingDay(java.time.LocalDate.of(2026, 11, 24))).isFalse();
        assertThat(places.chosen(place).answerDays()).isEqualTo(10);
    }

    @Test
    void aLogoIsShownDrawnAnew() throws IOException {
        var preview = Upload.send(ada, port, PATH + "/preview", "our logo.png", picture(960, 240), form(0));
        assertThat(preview.statusCode()).isEqualTo(200);
        var tried = found(LOGO, preview.body());
        assertThat(ada.get(tried).headers().firstValue("Content-Type")).contains("image/png");
        assertThat(new Site(port).get(tried).statusCode())
                .as("not for everyone yet")
                .isEqualTo(404);
        var id = tried.replaceFirst(".*/", "");
        assertThat(new Site(port).get("/set-town/logo/" + id).statusCode()).isEqualTo(404);
        assertThat(save(ada, 0, "logo", id).statusCode()).isEqualTo(303);
        var shown = found(LOGO, front());
        assertThat(shown).isEqualTo("/set-town/logo/" + id);
        var answer = new Site(port).get(shown);
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(save(ada, 1, "logo", id, "no-logo", "yes").statusCode()).isEqualTo(303);
        assertThat(front()).doesNotContain("/logo/");
        assertThat(new Site(port).get(shown).statusCode()).isEqualTo(404);
    }

    @Test
    void aFileThatIsNoPictureIsRefusedAndTheRestIsKept() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);
        var refused = Upload.send(ada, port, PATH + "/preview", "logo.png", svg, form(0, "name", "Ours"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("must be a PNG or JPEG picture", "value=\"Ours\"");
        var large =
                Upload.send(ada, port, PATH + "/preview", "logo.png", new byte[(1 << 20) + 1], form(0, "name", "Ours"));
        assertThat(large.body()).contains("larger than 1 MB", "value=\"Ours\"");
    }

    @Test
    void coloursThatNobodyCouldReadAreNotTriedOn() {
        assertThat(ada.page(PATH + "/colours.css?main=%23eeeeee&second=%7D")).isEqualTo(":root { }\n");
    }

    @Test
    void aFormThatNobodyFilledIsRefusedWithoutHarm() {
        assertThat(ada.post(PATH).statusCode()).isEqualTo(422);
        assertThat(ada.post(PATH + "/preview", "number", "99999999999").statusCode())
                .isEqualTo(422);
        assertThat(ada.page(PATH)).contains("Nothing yet");
    }

    @Test
    void whatWasTakenAwayIsSaidBesideItsTime() {
        fresh.owner()
                .sql("insert into set_town.place_retention_run (day, what, removed) values"
                        + " ('2026-11-21', 'letters', 3), ('2026-11-22', 'letters', 0), ('2026-11-22', 'claims', 1)")
                .update();
        assertThat(ada.page(PATH))
                .contains("Last looked through on 22 November 2026: nothing was over.")
                .contains("Last looked through on 22 November 2026: 1 thing taken away.")
                .doesNotContain("3 things");
    }

    @Test
    void thePageAsksTheDatabaseAFewTimes() {
        save(ada, 0, "name", "Ours", "answer", "5");
        ada.page(PATH);
        assertThat(statements.during(() -> ada.page(PATH))).hasSizeLessThanOrEqualTo(12);
        assertThat(statements.during(this::front).stream().filter(sql -> sql.contains("place_chosen")))
                .as("kept until it changes")
                .isEmpty();
    }

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).as(pattern + " in " + page).isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    private static byte[] picture(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
