package org.folkmoot.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.folkmoot.Client;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.folkmoot.files.Progress;
import org.folkmoot.place.LocalityLoader;
import org.folkmoot.place.Places;
import org.folkmoot.web.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The invented town that ships, as somebody finds it who tries it. */
@House
class SampleTownTest {

    private static final Locality SAMPLE = new Locality("sample");
    private static final Path FOLDER = Path.of("..", "localities", "sample");
    private static final Pattern STEP = Pattern.compile("name=\"go\" value=\"([^\"]+)\"");
    private static final Pattern FORM =
            Pattern.compile("(?s)name=\"role\" value=\"([a-z-]+)\".*?(?=name=\"role\" value=|\\z)");

    @LocalServerPort
    private int port;

    @Autowired
    private Fresh fresh;

    @BeforeAll
    static void load(@Autowired LocalityLoader loader, @Autowired Localities localities) {
        localities.remove(SAMPLE);
        loader.load(FOLDER, Progress.SILENT);
    }

    private Client as(Role role) {
        var browser = new Client(port, "");
        browser.post("/sign-in/try", "place", "sample", "role", role.code());
        return browser;
    }

    private long count(String from) {
        return fresh.owner()
                .sql(in("select count(*) from " + from))
                .query(Long.class)
                .single();
    }

    private static String in(String sql) {
        return sql.replace("$", "\"" + SAMPLE.schema() + "\".");
    }

    static List<Role> tried() {
        return Stream.of(Role.values()).filter(role -> role != Role.HOST).toList();
    }

    private List<String> steps(Role role) {
        return FORM.matcher(new Client(port, "").page("/sample/try"))
                .results()
                .filter(form -> form.group(1).equals(role.code()))
                .flatMap(form -> STEP.matcher(form.group()).results())
                .map(step -> step.group(1).replace("&amp;", "&"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("tried")
    void everyRoleHasAPersonAndThreeToFiveThingsToTry(Role role) {
        var steps = steps(role);
        assertThat(steps).hasSizeBetween(3, 5).doesNotHaveDuplicates();
        var browser = as(role);
        assertThat(browser.page("/sample/my")).contains("What to try first");
        for (var step : steps) {
            var refused = role == Role.COUNTERPART && step.equals("/desk");
            assertThat(browser.get("/sample" + step).statusCode())
                    .as(role + " opens " + step)
                    .isEqualTo(refused ? 404 : 200);
        }
    }

    @Test
    void todayHasFreshAndOverdueThings() {
        var page = as(Role.ADVISER).page("/sample/desk");
        assertThat(page)
                .contains("New listing: Harbour Walking Groups", "New listing: Old Mill Ukulele Orchestra")
                .contains("Claim: Marsh End Rovers Football Club", "stopped since the address claims many")
                .contains("No answer whether it is still right: Harbour Lights Lunch Club")
                .contains("volunteer-centre-members.csv", "Who came? Lunch for volunteer leaders");
        assertThat(count("$register_listing where submitted > now() - interval '1 day'"))
                .as("fresh")
                .isPositive();
        assertThat(count("$register_listing l where submitted < now() - interval '14 days' and withdrawn is null"
                        + " and not exists (select 1 from $register_decision d where d.listing = l.id)"))
                .as("overdue")
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$register_organisation|30",
                "$people_seat where role = 'contact' and to_day is null|10",
                "$people_seat where to_day is not null|1",
                "$membership_fact where kind = 'joined'|25",
                "$membership_fact where kind = 'renewed'|15",
                "$membership_fact where kind = 'ended'|1",
                "$support_event where starts > now() and cancelled is null|5",
                "$support_event where cancelled is not null|1",
                "$support_booking where came|12",
                "$support_booking where placed is null and ended is null|3",
                "$support_event_feedback|12",
                "$membership_scheme where basis = 'company'|1",
                "$membership_owed where paid < amount|4",
                "$membership_owed where paid >= amount|15",
                "$membership_consent where given|20",
                "$membership_consent where not given|4",
                "$membership_interest|30",
                "$membership_note|8",
                "$membership_bulletin where queued > 0|2",
                "$membership_import where state = 'checking'|1",
                "$membership_import where state = 'done'|1",
                "$post_message where returned is not null|2",
                "$register_decision where granted|5",
                "$register_decision where not granted|4",
                "$register_decision where undone_at is not null|1",
                "$register_own where asked is not null and asked > confirmed|3",
                "$register_own where asked is not null and asked < confirmed|3",
                "$register_own where left_on is not null|1",
                "$register_recovery where seconded_at is null|1",
                "$register_note|5",
                "$support_health_check where shared is not null and finished is null|1",
                "$support_health_check where finished is not null|1",
                "$support_health_action where done is null and due < current_date|1",
                "$support_report_frozen|1",
                "$support_report_public where until is null|1",
                "$support_report r where not exists (select 1 from $support_report_frozen f where f.report = r.id)|1",
                "$register_own where answers->>'people' <> ''|10",
                "$log_entry|40",
                "$support_case where opened > now() - interval '92 days'|45",
                "$support_case where holder is null and closed is null and joined is null|6",
                "$support_case where closed is null and waits is not null and answer_by < current_date|2",
                "$support_case where channel = 'page'|10",
                "$support_case where channel = 'mail'|10",
                "$support_case where channel = 'phone'|10",
                "$support_case where channel = 'visit'|3",
                "$support_case where confidential is not null|4",
                "$support_case where joined is not null|1",
                "$support_step where done is null and due >= current_date|5",
                "$support_step where done is null and due < current_date|1",
                "(select case_id from $support_group group by 1 having count(*) > 2) x|3",
                "$support_referral where answer is not null|3",
                "$support_referral where answer is null|2",
                "$support_question where kind = 'outcome' and answer is not null|8",
                "$support_question where kind = 'satisfaction' and answer is not null|20",
                "$support_outcome where told_by = 'adviser' and kind = 'money-won'|6",
                "(select split_part(topic, '.', 1) from $support_case where opened > now() - interval '92 days' group by 1"
                        + " having count(*) > 4) x|3",
                "$support_time where minutes > 0|20",
                "$support_file|8",
                "$support_template where retired is null|5",
                "$support_concern where settled is null|1",
                "$support_concern where settled is not null|1"
            })
    void itHasOfEachAtLeast(String what, long least) {
        assertThat(count(what)).isGreaterThanOrEqualTo(least);
    }

    @Test
    void itsListIsHalfAskedWithQuestionsAndARowThatCannotBeRead() {
        var mina = as(Role.POLICY_LEAD);
        var list = Pattern.compile("/sample/desk/members/import/[0-9a-f-]{36}").matcher(mina.page("/sample/desk"));
        assertThat(list.find()).isTrue();
        assertThat(mina.page(list.group())).contains("volunteer-centre-members.csv");
        assertThat(mina.page(list.group() + "/question"))
                .contains("Is it the same?")
                .as("what Mina has answered is not asked again")
                .doesNotContain("Is “Old Mill Garden” one of these?");
        assertThat(count("$membership_import_party p join $membership_import i on i.id = p.import"
                        + " where i.state = 'checking' and p.answer <> ''"))
                .isEqualTo(1);
        assertThat(mina.page(list.group())).contains("vera.wicks at folkmoot.example");
    }

    @Test
    void aFrozenReportOfTheLastQuarterIsPublicAndADraftIsThereToPractiseOn() {
        var everyone = new Client(port, "");
        var link = Pattern.compile("/sample/reports/[0-9a-f-]{36}").matcher(everyone.page("/sample/reports"));
        assertThat(link.find()).isTrue();
        var shown = everyone.page(link.group());
        assertThat(shown)
                .contains("Our quarter, for the council", "Groups helped", "Finding money", "Money won by groups")
                .contains("£", "Harbour")
                .doesNotContain("Time given", "<b>not shown</b>");
        var ben = as(Role.ADVISER);
        assertThat(ben.page("/sample/desk/reports")).contains("frozen and public", "draft");
        var draft = Pattern.compile("(/sample/desk/reports/[0-9a-f-]{36})\"><b>The same quarter, for the health")
                .matcher(ben.page("/sample/desk/reports"));
        assertThat(draft.find()).isTrue();
        assertThat(ben.page(draft.group(1)))
                .contains("Freeze it when it is ready to be sent", "Children and young people");
    }

    @Test
    void twoAnswersAreLateOnWhateverDayItIsLoaded(@Autowired Places places) {
        var ages = fresh.owner().sql(in("""
                        select current_date - (waits at time zone 'Europe/London')::date
                        from $support_case where closed is null and waits is not null""")).query(Integer.class).list();
        var days = places.workingDays(SAMPLE);
        var answer = places.chosen(SAMPLE).answerDays();
        assertThat(LocalDate.of(2026, 2, 1).datesUntil(LocalDate.of(2028, 12, 1)))
                .allMatch(loaded -> ages.stream()
                                .filter(age ->
                                        days.add(loaded.minusDays(age), answer).isBefore(loaded))
                                .count()
                        >= 2);
    }

    /** The last whole quarter ends today at the latest, and a quarter ago at the earliest. */
    @Test
    void itsLastQuarterHasFiguresOnWhateverDayItIsLoaded() {
        assertThat(count("""
                        generate_series(0, 92) later where (select count(distinct coalesce(g.organisation::text, g.name))
                            from $support_entry e join $support_group g using (case_id)
                            where e.kind <> 'note' and e.at >= current_date - 185 + later and e.at < current_date - 92 + later) < 30""")).isZero();
        assertThat(count("""
                        generate_series(0, 92) later where (select count(*) from $support_outcome o
                            where amount > 0 and at >= current_date - 185 + later and at < current_date - 92 + later) < 5""")).isZero();
        assertThat(count("""
                        generate_series(0, 92) later where (select count(*) from $support_booking b join $support_event e on e.id = b.event
                            where came and e.starts >= current_date - 185 + later and e.starts < current_date - 92 + later) < 5""")).isZero();
    }

    @Test
    void anAdviserFindsEveryStateOfACase() {
        var ben = as(Role.ADVISER);
        assertThat(ben.page("/sample/desk/support")).contains("overdue", "Telephones are dead when the water comes.");
        assertThat(ben.page("/sample/desk/support/search?q=kilos")).contains("Freezer has died with 200 kilos in it.");
        assertThat(ben.page("/sample/desk/support/search?q=flat"))
                .as("what Mina keeps to herself")
                .doesNotContain("A trustee lets her flat");
        assertThat(as(Role.SAFEGUARDING_LEAD).page("/sample/desk/safety"))
                .contains("A helper of a lunch club", "A child at the Saturday club");
    }

    @Test
    void everyoneInItIsInvented() {
        assertThat(count("$support_case where email <> '' and email not like '%@folkmoot.example'"))
                .isZero();
        assertThat(count("$support_referral where to_email not like '%@folkmoot.example'"))
                .isZero();
        assertThat(count("$people_person where email is not null and email not like '%@folkmoot.example'"))
                .isZero();
        assertThat(count("$register_mailbox where email not like '%@folkmoot.example'"))
                .isZero();
        assertThat(count("$post_message where email not like '%@folkmoot.example'"))
                .isZero();
        assertThat(count("$post_message where outcome is null")).isZero();
    }

    @Test
    void nothingOfItLiesAhead() {
        assertThat(count("$log_entry where staged > now()")).isZero();
        assertThat(count("$support_entry where at > now()")).isZero();
        assertThat(count("$register_claim where made > now()")).isZero();
        assertThat(count("$membership_bulletin where written_at > now()")).isZero();
    }

    @Test
    void thePlaceOfASensitiveGroupIsWithheld() {
        for (var id : List.of("0011", "0013", "0039")) {
            assertThat(new Client(port, "").page("/sample/organisations/XI-SAMPLE-" + id))
                    .contains("Not shown, to keep people safe")
                    .doesNotContain("Harbour ward");
        }
    }

    @Test
    void groupsAreFoundByTheirNamesInOtherLanguages() {
        for (var words : List.of("szkola sobotnia", "cymdeithas gymraeg", "নর্থগেট", "ਗੁਰਦੁਆਰਾ", "قارب")) {
            assertThat(new Client(port, "").page("/sample/organisations?q=" + org.folkmoot.Site.encoded(words)))
                    .as(words)
                    .contains("1 organisation");
        }
    }

    @Test
    void whoseTimeIsUpShows() {
        var ben = as(Role.ADVISER);
        assertThat(ben.page("/sample/desk/members?status=overdue")).contains("Cloverfield Playgroup");
        assertThat(ben.page("/sample/desk/members?status=lapsed")).contains("Marsh End Residents Association");
        assertThat(ben.page("/sample/desk/members?status=ended")).contains("Old Mill Theatre Company");
        assertThat(ben.page("/sample/desk/members/fees")).contains("Northgate Carers Circle", "15.00");
    }

    @Test
    void whatAVisitorDoesStaysUntilItIsPutBack(@Autowired LocalityLoader loader) {
        var ada = as(Role.ADMINISTRATOR);
        ada.post("/sample/desk/people", "name", "Visiting Vic", "email", "vic@example.org");
        assertThat(ada.page("/sample/desk/people?q=visiting")).contains("Visiting Vic");
        loader.load(FOLDER, Progress.SILENT);
        assertThat(ada.page("/sample/desk/people?q=visiting"))
                .as("a restart changes nothing")
                .contains("Visiting Vic");
        loader.putBack(FOLDER, Progress.SILENT);
        assertThat(ada.page("/sample/desk/people?q=visiting"))
                .as("Ada is still signed in, in a place as it was")
                .doesNotContain("Visiting Vic");
    }
}
