package org.folkmoot.support.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.folkmoot.register.AnOrganisation.anOrganisation;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.folkmoot.Client;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.Statements;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.people.Somebody;
import org.folkmoot.place.ReportQuestion;
import org.folkmoot.place.ReportTemplate.Length;
import org.folkmoot.place.Settings;
import org.folkmoot.place.SourceKind;
import org.folkmoot.print.PdfUa;
import org.folkmoot.print.Press;
import org.folkmoot.register.Lists;
import org.folkmoot.web.Role;
import org.folkmoot.web.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@House
class ReportsTest {

    private static final String DESK = "/reports-town/desk/reports";

    @Autowired
    private Fresh fresh;

    @Autowired
    private Somebody somebody;

    @Autowired
    private Lists lists;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Counting counting;

    @Autowired
    private Statements statements;

    @LocalServerPort
    private int port;

    private Locality place;
    private Client policy;

    @BeforeEach
    void place() {
        place = fresh.place(
                "reports-town",
                new Settings(
                        "Reports Town",
                        "Reports Town",
                        "england-and-wales",
                        "Europe/London",
                        "",
                        "a@b.example",
                        false,
                        false));
        lists.organisations(
                place,
                "list",
                "2026-01-01",
                anOrganisation().named("Brass Band").numbered("GB-CHC-1193780"));
        policy = somebody.with(port, place, "policy-of-reports", Role.POLICY_LEAD);
        asked(1, 12, "funding.bid", "2026-08-05 12:00+01");
        asked(13, 19, "governance", "2026-09-30 22:30+00");
        asked(20, 22, "people", "2026-07-01 12:00+01");
    }

    /** Groups that asked something, and were answered by telephone an hour later. */
    private void asked(int from, int to, String topic, String at) {
        change("""
                insert into support_case (id, reference, token, subject, topic, channel, opened, answered)
                select ('00000000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, '2222-' || (2220 + i),
                    translate(substr(md5(i::text), 1, 26), '0189', 'ghij'), 'secret subject', '%s', 'mail', '%s', '%s'
                from generate_series(%d, %d) i""".formatted(topic, at, at, from, to));
        change("""
                insert into support_group (id, case_id, name, since) select gen_random_uuid(), c.id, 'Group ' || c.reference,
                    c.opened from support_case c where c.topic = '%s'""".formatted(topic));
        change("""
                insert into support_entry (id, case_id, kind, at, words) select gen_random_uuid(), c.id, 'phone', c.opened, 'x'
                from support_case c where c.topic = '%s'""".formatted(topic));
    }

    private void change(String sql) {
        transactions.inside(place, () -> jdbc.sql(sql).update());
    }

    private String begin() {
        var answer = policy.post(DESK, "report", "council-quarter", "from", "2026-07-01");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String frozen() {
        var path = begin();
        assertThat(policy.post(path + "/freeze").statusCode()).isEqualTo(303);
        return path;
    }

    private List<Part> parts(Period period, ReportQuestion... questions) {
        return transactions.inside(
                place, () -> counting.of(place, period, List.of(questions), List.of(), Words.english()));
    }

    private static Period quarter(String from) {
        return Period.of(LocalDate.parse(from), Length.QUARTER).orElseThrow();
    }

    @Test
    void aReportIsBegunPutIntoWordsAndFrozen() {
        var path = begin();
        assertThat(policy.page(path))
                .contains("Groups helped", "<b>22</b>", "Finding money", "not shown")
                .doesNotContain("secret subject");
        assertThat(policy.post(path, "title", " ", "words", "x", "question", "groups")
                        .statusCode())
                .isEqualTo(422);
        policy.post(path, "title", "Our <b>summer</b>", "words", "=1+1", "question", "groups", "question", "contacts");
        assertThat(policy.page(path)).contains("Our &lt;b&gt;summer").doesNotContain("Money won by groups</h3>");
        assertThat(policy.get(path + "/report.csv").statusCode()).isEqualTo(404);
        policy.post(path + "/freeze");
        assertThat(policy.page(path)).contains("change no more").doesNotContain("Keep the changes");
        assertThat(policy.post(path, "title", "Other", "question", "groups").statusCode())
                .isEqualTo(404);
        assertThat(policy.post(path + "/throw-away").statusCode()).isEqualTo(404);
    }

    @Test
    void theLastPeriodThatIsOverIsChosen() {
        var last = Period.offered(LocalDate.now(ZoneId.of("Europe/London")), Length.QUARTER)
                .get(1);
        assertThat(policy.page(DESK)).contains("<option value=\"" + last.from() + "\" selected");
    }

    @Test
    void whatIsFrozenStaysWhateverChangesLater() {
        var path = frozen();
        var before = policy.page(path);
        var csv = policy.get(path + "/report.csv").body();
        asked(30, 49, "closure", "2026-08-08 12:00+01");
        assertThat(policy.page(path)).contains("<b>22</b>").hasSameSizeAs(before);
        assertThat(policy.get(path + "/report.csv").body()).isEqualTo(csv);
        assertThatThrownBy(() -> change("update support_report_frozen set content = '{}'"))
                .hasStackTraceContaining("A frozen report does not change");
        var corrected = policy.post(path + "/correct", "reason", "Twenty came late")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(policy.page(corrected)).contains("<b>42</b>", "Twenty came late");
        policy.post(corrected + "/freeze");
        assertThat(policy.page(path)).contains("This report was corrected later", "<b>22</b>");
    }

    @Test
    void theBodyChoosesWhatEveryoneSeesAndTakesItBack() {
        var path = frozen();
        var open = path.replace("/desk", "");
        var everyone = new Client(port, "");
        assertThat(everyone.get(open).statusCode()).isEqualTo(404);
        assertThat(policy.post(path + "/publish").statusCode()).isEqualTo(422);
        policy.post(path + "/publish", "question", "groups", "question", "contacts");
        assertThat(everyone.page("/reports-town/reports")).contains("The quarter, for those who pay");
        assertThat(everyone.page(open)).contains("<b>22</b>", "Contacts").doesNotContain("by ward", "Time given");
        policy.post(path + "/take-back");
        assertThat(everyone.get(open).statusCode()).isEqualTo(404);
        assertThat(transactions.inside(
                        place,
                        () -> jdbc.sql("select kind from log_entry")
                                .query(String.class)
                                .list()
                                .toString()))
                .contains("report-frozen", "report-published", "report-taken-back");
    }

    @Test
    void trainingAndHealthChecksAreCounted() {
        change("""
                insert into support_event (id, title, words, starts, ends, book_until, zone, venue, topic, audience, made, changed)
                values ('01900000-0000-7000-8000-0000000000e1', 'First aid', '', '2026-08-03 10:00+01', '2026-08-03 12:00+01',
                    '2026-08-03 10:00+01', 'Europe/London', 'Hall', '', '', '2026-08-01', '2026-08-01')""");
        change("""
                insert into support_booking (id, event, arrived, at, token, name, placed, came)
                select gen_random_uuid(), '01900000-0000-7000-8000-0000000000e1', i, '2026-08-02',
                    translate(substr(md5(i::text), 1, 26), '0189', 'ghij'), 'Somebody', '2026-08-02', i <= 7
                from generate_series(1, 9) i""");
        change("""
                insert into support_health_check (id, organisation, begun, touched, finished)
                select gen_random_uuid(), gen_random_uuid(), '2026-08-01', '2026-08-01', '2026-08-09'
                from generate_series(1, 6)""");
        assertThat(parts(
                        quarter("2026-07-01"),
                        ReportQuestion.EVENTS,
                        ReportQuestion.TRAINED,
                        ReportQuestion.HEALTH_CHECKS))
                .extracting(Part::total)
                .containsExactly(1L, 7L, 6L);
        change("delete from support_health_check where ctid in (select ctid from support_health_check limit 2)");
        change("update support_booking set came = arrived <= 4");
        assertThat(parts(quarter("2026-07-01"), ReportQuestion.TRAINED, ReportQuestion.HEALTH_CHECKS))
                .extracting(Part::total)
                .containsExactly(null, null);
    }

    @Test
    void whoPaysSeesNoneOfIt() {
        var path = frozen();
        var payer = somebody.with(port, place, "payer-of-reports", Role.COUNTERPART, Role.POLICY_LEAD);
        assertThat(payer.get(path).statusCode()).isEqualTo(404);
        assertThat(payer.get(path + "/report.pdf").statusCode()).isEqualTo(404);
        assertThat(payer.get(DESK).statusCode()).isEqualTo(404);
        assertThat(payer.page("/reports-town/reports")).contains("No report has been published here");
    }

    @Test
    void aPeriodEndsAtMidnightOfThePlaceAndNoOtherOverlapsIt() {
        assertThat(parts(quarter("2026-07-01"), ReportQuestion.GROUPS)
                        .getFirst()
                        .total())
                .isEqualTo(22);
        change("update support_entry set at = '2026-09-30 23:30+00' where case_id in (select id from support_case"
                + " where topic = 'governance')");
        assertThat(parts(quarter("2026-07-01"), ReportQuestion.GROUPS)
                        .getFirst()
                        .total())
                .isEqualTo(15);
        assertThat(parts(quarter("2026-10-01"), ReportQuestion.NEW_GROUPS)
                        .getFirst()
                        .total())
                .isEqualTo(7);
        assertThat(Period.of(LocalDate.parse("2026-07-02"), Length.QUARTER)).isEmpty();
        assertThat(Period.of(LocalDate.parse("2026-02-01"), Length.QUARTER)).isEmpty();
        assertThat(quarter("2028-01-01").ends(ZoneId.of("Europe/London"))).isEqualTo("2028-03-31T23:00:00Z");
        assertThat(quarter("2028-01-01").before()).isEqualTo(quarter("2027-10-01"));
        assertThat(Period.of(LocalDate.parse("2027-04-01"), Length.YEAR)
                        .orElseThrow()
                        .to())
                .isEqualTo("2028-03-31");
    }

    @Test
    void aPeriodThatStillRunsIsNotFrozen() {
        var path = policy.post(DESK, "report", "council-quarter", "from", "2199-01-01");
        assertThat(path.statusCode()).isEqualTo(404);
        var running = policy.post(DESK, "report", "members-year", "from", "2099-01-01")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        policy.post(running + "/freeze");
        assertThat(policy.page(running)).contains("once its last day is over", "Keep the changes");
    }

    @Test
    void aConfidentialRequestIsCountedNowhere() {
        var all = parts(quarter("2026-07-01"), ReportQuestion.values());
        change("insert into support_case (id, reference, token, subject, topic, channel, opened, holder, held_since,"
                + " confidential) values (gen_random_uuid(), '9999-9999', repeat('z', 26), 's', 'funding', 'mail',"
                + " '2026-08-01', gen_random_uuid(), now(), now())");
        change("insert into support_group (id, case_id, name, since) select gen_random_uuid(), id, 'Hidden', now()"
                + " from support_case where confidential is not null");
        change("insert into support_entry (id, case_id, kind, at, words) select gen_random_uuid(), id, 'phone',"
                + " '2026-08-01', 'x' from support_case where confidential is not null");
        change("insert into support_time (id, case_id, person, minutes, at) select gen_random_uuid(), id, holder, 60,"
                + " '2026-08-01' from support_case where confidential is not null");
        assertThat(parts(quarter("2026-07-01"), ReportQuestion.values())).isEqualTo(all);
    }

    @Test
    void groupsCountByWhomTheySayThatTheyAreFor() {
        change("""
                insert into register_organisation (id, name, sort_name, status, confirmed, search)
                select ('00000000-0000-7000-9000-' || lpad(i::text, 12, '0'))::uuid, 'Club ' || i, 'club ' || i, 'active', true, ''
                from generate_series(1, 16) i""");
        change("""
                insert into register_own (organisation, answers, confirmed)
                select ('00000000-0000-7000-9000-' || lpad(i::text, 12, '0'))::uuid,
                    jsonb_build_object('people', case when i > 13 then 'lgbt' when i > 6 then 'older,women' else 'women' end), now()
                from generate_series(1, 16) i""");
        change("""
                update support_group g set organisation = ('00000000-0000-7000-9000-' || right(c.id::text, 12))::uuid
                from support_case c where c.id = g.case_id and right(c.id::text, 12)::int <= 16""");
        var part = parts(quarter("2026-07-01"), ReportQuestion.GROUPS_BY_PEOPLE).getFirst();
        assertThat(part.total()).isEqualTo(22);
        assertThat(part.lines())
                .as("three of one sort are not told, nor the smallest others")
                .extracting(Part.Line::label, Part.Line::value)
                .containsExactly(
                        tuple("Women and girls", 13L),
                        tuple("Older people", 7L),
                        tuple("Lesbian, gay, bi and trans people", null),
                        tuple("Not said", null));
    }

    @Test
    void aGroupThatWentIntoAnotherCountsAsThatOne() {
        lists.organisations(
                place,
                "more",
                "2026-01-01",
                anOrganisation().named("Quay Choir").numbered("GB-CHC-1000002"));
        change(
                "update support_group set organisation = (select id from register_organisation where name = 'Brass Band')"
                        + " where case_id in (select id from support_case where topic = 'people' and reference < '2222-2242')");
        change(
                "update support_group set organisation = (select id from register_organisation where name = 'Quay Choir')"
                        + " where case_id in (select id from support_case where topic = 'people' and reference >= '2222-2242')");
        var apart =
                parts(quarter("2026-07-01"), ReportQuestion.GROUPS).getFirst().total();
        lists.read(place, SourceKind.MERGERS, "mergers", "2026-02-01", """
                from_name,from_org_id,to_name,to_org_id,date_transferred
                Brass Band,GB-CHC-1193780,Quay Choir,GB-CHC-1000002,2026-01-31
                """);
        assertThat(apart).isEqualTo(21);
        assertThat(parts(quarter("2026-07-01"), ReportQuestion.GROUPS)
                        .getFirst()
                        .total())
                .isEqualTo(20);
    }

    @Test
    void ofTheDaysBeforeARowIsHiddenBesideOneThatIsListedNoMore() {
        asked(30, 49, "funding", "2026-11-05 12:00+00");
        asked(50, 69, "governance.trustees", "2026-11-05 12:00+00");
        var part = parts(quarter("2026-10-01"), ReportQuestion.GROUPS_BY_TOPIC).getFirst();
        assertThat(part.before()).isEqualTo(22);
        assertThat(part.lines())
                .as("12 and 7 of 22 would tell that 3 asked about something else")
                .extracting(Part.Line::before)
                .containsExactlyInAnyOrder(12L, null);
    }

    @Test
    void whatWasBeforeDiffersALittleFromNoOtherReportEither() {
        var halfYear = frozenSays("2026-07-01", "2026-12-31", 24L);
        assertThat(transactions
                        .inside(
                                place,
                                () -> counting.of(
                                        place,
                                        quarter("2026-10-01"),
                                        List.of(ReportQuestion.CONTACTS),
                                        List.of(halfYear),
                                        Words.english()))
                        .getFirst()
                        .before())
                .isNull();
    }

    @Test
    void groupsThatAreNotNewAreNoSmallNumberEither() {
        asked(30, 49, "funding", "2026-11-05 12:00+00");
        assertThat(parts(quarter("2026-10-01"), ReportQuestion.NEW_GROUPS))
                .extracting(Part::total)
                .containsExactly(20L);
        change("update support_group set name = 'Group 2222-2250' where name = 'Group 2222-2221'");
        assertThat(parts(quarter("2026-10-01"), ReportQuestion.NEW_GROUPS))
                .as("19 of 20 would tell of one that came again")
                .extracting(Part::total)
                .containsOnlyNulls();
    }

    private static Content frozenSays(String from, String to, long contacts) {
        return new Content(
                "",
                "",
                LocalDate.parse(from),
                LocalDate.parse(to),
                LocalDate.parse(to).plusDays(1),
                "en",
                "",
                "",
                List.of(new Part("contacts", "", "", "", contacts, null, List.of(), "")));
    }

    @Test
    void whatDiffersALittleFromAnotherPeriodsReportIsHidden() {
        frozen();
        var other = transactions.inside(
                place,
                () -> counting.of(
                        place,
                        Period.of(LocalDate.parse("2026-07-01"), Length.HALF_YEAR)
                                .orElseThrow(),
                        List.of(ReportQuestion.CONTACTS),
                        List.of(frozenSays("2026-07-01", "2026-09-30", 20L)),
                        Words.english()));
        assertThat(other.getFirst().total()).isNull();
    }

    @Test
    void filesOpenAndSayTheSame() throws Exception {
        var path = frozen();
        var content = transactions.inside(
                place,
                () -> jdbc.sql("select content::text from support_report_frozen")
                        .query(String.class)
                        .single());
        assertThat(content).doesNotContain("secret subject", "Group 2222");
        assertThat(policy.get(path + "/report.pdf").statusCode()).isEqualTo(200);
        assertThat(policy.get(path + "/report.docx").statusCode()).isEqualTo(200);
        assertThat(policy.get(path + "/report.xlsx").statusCode()).isEqualTo(200);
        assertThat(policy.get(path + "/report.csv").body())
                .contains("Groups helped,All,22,")
                .doesNotContain("\n=");
        var hostile = new Content(
                "=cmd|' /C calc'!A0 <b>&",
                "",
                LocalDate.parse("2026-07-01"),
                LocalDate.parse("2026-09-30"),
                LocalDate.parse("2026-10-01"),
                "en",
                "@Body",
                "a\u0001b",
                List.of(new Part(
                        "groups",
                        "-Groups",
                        "+How",
                        "",
                        12L,
                        10L,
                        List.of(new Part.Line("=W & <A>", 12L, null), new Part.Line("Hidden", null, null)),
                        "")));
        PdfUa.check(Press.print((output, forms) -> JtepaperGenerated.render(output, forms, Words.english(), hostile)));
        assertThat(new String(Files.csv(hostile, Words.english()), StandardCharsets.UTF_8))
                .contains("'-Groups", "'+How", "'=W & <A>");
        var parts = unzipped(Document.of(hostile, Words.english()));
        assertThat(parts.get("word/document.xml"))
                .contains("<w:tblHeader/>", "Heading1", "=W &amp; &lt;A&gt;")
                .as("a picture for the row that is told, with words, and none for the hidden one")
                .containsOnlyOnce("<w:drawing>")
                .contains("descr=\"=W &amp; &lt;A&gt;: 12\"", "r:embed=\"bar\"");
        assertThat(parts.get("word/_rels/document.xml.rels")).contains("Id=\"bar\"", "Target=\"media/bar.png\"");
        assertThat(parts).containsKey("word/media/bar.png");
        assertThat(parts.get("word/styles.xml")).contains("en-GB");
        assertThat(unzipped(Files.xlsx(hostile, Words.english())).get("xl/sharedStrings.xml"))
                .contains("=cmd");
    }

    private static Map<String, String> unzipped(byte[] file) throws Exception {
        var parts = new HashMap<String, String>();
        var copy = java.nio.file.Files.createTempFile("report", ".zip");
        java.nio.file.Files.write(copy, file);
        try (var zip = new ZipFile(copy.toFile())) {
            for (var entry : zip.stream().toList()) {
                var bytes = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().endsWith(".png")) {
                    assertThat(ImageIO.read(new ByteArrayInputStream(bytes))).isNotNull();
                } else {
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
                }
                parts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
            }
        } finally {
            java.nio.file.Files.delete(copy);
        }
        return parts;
    }

    @Test
    void pagesAskAtMostTwelveStatements() {
        var path = begin();
        for (var page : List.of(DESK, path, "/reports-town/reports")) {
            assertThat(statements.during(() -> policy.page(page))).as(page).hasSizeLessThanOrEqualTo(Statements.MOST);
        }
    }
}
