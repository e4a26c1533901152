package org.folkmoot.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.folkmoot.Client;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.people.Somebody;
import org.folkmoot.web.Role;
import org.folkmoot.web.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class MemberPagesTest {

    private static final String PATH = "/members-town/desk/members";

    @Autowired
    private Fresh fresh;

    @Autowired
    private Bringer bringer;

    @Autowired
    private Members members;

    @Autowired
    private MemberJobs jobs;

    @Autowired
    private HeldAsMember held;

    @Autowired
    private ListsWaiting waiting;

    @Autowired
    private Somebody somebody;

    @LocalServerPort
    private int port;

    private Bringer.Of town;
    private Client ada;

    @BeforeEach
    void place() {
        town = bringer.in(fresh.place("members-town"));
        ada = somebody.with(port, town.place(), "ada-of-members", Role.ADVISER);
    }

    private String only(String sql) {
        assertThat(town.texts(sql)).hasSize(1);
        return town.texts(sql).getFirst();
    }

    private String aMember(String rest, String value) {
        town.bring("Organisation,Postcode,Contact name,Email" + rest + "\nBand,ZZ1 1AA,Ann,ann@band.example" + value
                + "\n");
        return only("select id from membership_member");
    }

    @Test
    void whatTheDatabaseSaysOfAStatusIsWhatTheProgramSays() {
        var random = new Random(11);
        var today = LocalDate.of(2026, 6, 1);
        town.change("insert into membership_scheme (id, name, folded, basis, months, grace_days)"
                + " values (gen_random_uuid(), 'Full', 'full', 'network', 12, 60)");
        for (var i = 0; i < 80; i++) {
            town.change("insert into membership_member (id, name, sort_name) values (gen_random_uuid(), 'm%d', 'm%03d')"
                    .formatted(i, i));
        }
        town.change("insert into membership_membership (id, member, scheme)"
                + " select gen_random_uuid(), m.id, s.id from membership_member m, membership_scheme s");
        var expected = new ArrayList<String>();
        for (var i = 0; i < 80; i++) {
            var facts = facts(random, today);
            for (var fact : facts) {
                town.change("insert into membership_fact (id, membership, kind, day, until, noted_at) select"
                        + " gen_random_uuid(), x.id, '%s', '%s', %s, now() from membership_membership x join"
                                .formatted(
                                        fact.kind().code(),
                                        fact.day(),
                                        fact.until() == null ? "null" : "'" + fact.until() + "'")
                        + " membership_member m on m.id = x.member where m.sort_name = 'm%03d'".formatted(i));
            }
            var standing = Standing.of(facts, 60, today).orElseThrow();
            expected.add(standing.status() + " " + standing.since() + " " + standing.until());
        }
        var found = town.inside(() -> members.page(MemberQuery.ALL, today, 100, 0));
        assertThat(found.stream().map(row -> row.status().orElseThrow() + " " + row.since() + " " + row.until()))
                .containsExactlyElementsOf(expected);
    }

    private static List<Fact> facts(Random random, LocalDate today) {
        var facts = new ArrayList<Fact>();
        var day = today.minusDays(random.nextInt(900));
        for (var i = 0; i <= random.nextInt(4); i++) {
            var until = random.nextInt(5) == 0 ? null : day.plusDays(random.nextInt(500));
            facts.add(
                    random.nextInt(4) == 0 && i > 0
                            ? new Fact(Fact.Kind.ENDED, day, null)
                            : new Fact(i == 0 ? Fact.Kind.JOINED : Fact.Kind.RENEWED, day, until));
            day = day.plusDays(1L + random.nextInt(300));
        }
        return facts;
    }

    @Test
    void membersAreFoundByNameStatusAndInterest() {
        town.bring("""
                Organisation,Postcode,Member since,Paid until,Interests
                Larkhill Brass Band,ZZ1 1AA,2015-01-01,2199-12-31,Music
                Nettle Choir,ZZ1 1AB,2015-01-01,2016-12-31,Music
                Pump House,ZZ1 1AC,,,Repairs
                """);
        assertThat(ada.page(PATH + "?q=larkhill")).contains("Larkhill").doesNotContain("Nettle");
        assertThat(ada.page(PATH + "?status=lapsed")).contains("Nettle").doesNotContain("Larkhill Brass");
        assertThat(ada.page(PATH + "?status=none")).contains("Pump House").doesNotContain("Nettle");
        assertThat(ada.page(PATH + "?interest=music")).contains("Nettle").doesNotContain("Pump House");
        assertThat(ada.page(PATH + "?q=zzzz")).contains("Nobody is like that");
        assertThat(ada.page(PATH + ".csv?status=lapsed").lines())
                .containsExactly(
                        "name,on_the_register,ward,membership,in_company_law,status,since,until",
                        "Nettle Choir,false,,Member,false,lapsed,2015-01-01,2016-12-31");
    }

    @Test
    void aNameThatIsAFormulaIsHarmlessInADownload() {
        town.bring("Organisation,Postcode\n@SUM(A1),ZZ1 1AA\n");
        assertThat(ada.page(PATH + ".csv")).contains("'@SUM(A1)");
    }

    @Test
    void joiningRenewingAndLeavingAreFacts() {
        var member = aMember("", "");
        ada.post(PATH + "/kinds", "name", "Full", "basis", "network");
        var kind = only("select id from membership_scheme");
        var fields =
                new String[] {"months-" + kind, "12", "grace-" + kind, "30", "fee-" + kind, "20", "remind-" + kind, "30"
                };
        assertThat(ada.post(PATH + "/kinds/" + kind, fields).statusCode()).isEqualTo(303);
        ada.post(PATH + "/" + member + "/join", "scheme", kind, "day", "2026-01-01");
        var held = only("select id from membership_membership");
        var path = PATH + "/" + member + "/memberships/" + held;
        assertThat(ada.post(path + "/renew", "renew-" + held, "2026-12-20").statusCode())
                .isEqualTo(303);
        var again = ada.post(path + "/renew", "renew-" + held, "2026-12-21");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("renewed already");
        assertThat(ada.post(path + "/end", "end-" + held, "whenever").statusCode())
                .isEqualTo(422);
        assertThat(ada.post(path + "/end", "end-" + held, "2027-02-01").statusCode())
                .isEqualTo(303);
        assertThat(town.texts(
                        "select kind || ' ' || day || coalesce(' ' || until, '') from membership_fact order by day"))
                .containsExactly("joined 2026-01-01 2026-12-31", "renewed 2026-12-20 2027-12-31", "ended 2027-02-01");
        assertThat(town.texts("select due_on || ' ' || amount from membership_fee order by 1"))
                .containsExactly("2026-01-01 20.00", "2026-12-20 20.00");
    }

    @Test
    void aFeeIsOwedUntilItIsPaid() {
        var member = aMember(",Membership type,Fee", ",Full,25.00");
        assertThat(ada.page(PATH + "/fees")).contains("Band").contains("GBP 25.00");
        var fee = only("select id from membership_fee");
        var pay = PATH + "/" + member + "/fees/" + fee + "/pay";
        assertThat(ada.post(pay, "paid-" + fee, "lots").statusCode()).isEqualTo(422);
        ada.post(pay, "paid-" + fee, "10", "paid-on-" + fee, "1/2/2026");
        assertThat(ada.page(PATH + "/fees")).contains("GBP 15.00");
        ada.post(pay, "paid-" + fee, "15.00");
        assertThat(ada.page(PATH + "/fees")).contains("Nothing is owed");
        assertThat(ada.post(PATH + "/" + UUID.randomUUID() + "/fees/" + fee + "/pay", "paid-" + fee, "1")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void notesAndInterestsAreKept() {
        var member = aMember("", "");
        assertThat(ada.post(PATH + "/" + member + "/note", "text", " ").statusCode())
                .isEqualTo(422);
        ada.post(PATH + "/" + member + "/note", "text", "Rang: <b>moved</b>");
        ada.post(PATH + "/" + member + "/interest", "words", "Funding");
        assertThat(ada.page(PATH + "/" + member))
                .contains("Rang: &lt;b&gt;moved&lt;/b&gt;")
                .contains("Funding");
    }

    @Test
    void aReminderGoesOutOnceForEachEnd() {
        aMember(
                ",Member since,Paid until",
                ",2020-01-01," + LocalDate.now(ZoneOffset.UTC).plusDays(10));
        jobs.remind(town.place());
        assertThat(town.count("post_message"))
                .as("nobody has asked for reminders")
                .isZero();
        town.change("update membership_scheme set remind_days = 30");
        jobs.remind(town.place());
        jobs.remind(town.place());
        assertThat(town.texts("select email || ' ' || purpose from post_message"))
                .containsExactly("ann@band.example reminder");
    }

    @Test
    void aBulletinGoesToWhoAgreedAndSaysWhoDoesNotGetIt() {
        town.bring("""
                Organisation,Postcode,Contact name,Email,Membership,Newsletter,Interests
                Band,ZZ1 1AA,Ann,ann@band.example,Full,yes,Music
                Choir,ZZ1 1AB,Bob,bob@choir.example,Full,no,Music
                Club,ZZ1 1AC,Cem,cem@club.example,Full,,Music
                Gym,ZZ1 1AD,Dee,,Full,yes,Music
                Shed,ZZ1 1AE,Eve,eve@shed.example,Full,yes,Repairs
                Friends,ZZ1 1AF,Flo,flo@friends.example,no,yes,Music
                """);
        assertThat(ada.post(PATH + "/bulletins", "subject", "", "text", "").statusCode())
                .isEqualTo(422);
        assertThat(ada.post(PATH + "/bulletins", "subject", "a\r\nBcc: x@y.example", "text", "x")
                        .statusCode())
                .isEqualTo(422);
        var written =
                ada.post(PATH + "/bulletins", "subject", "Concert", "text", "First.\n\nSecond.", "interest", "music");
        var bulletin = written.headers().firstValue("Location").orElseThrow();
        assertThat(ada.page(bulletin).replaceAll("\\s+", " "))
                .contains("<dt>People who get it</dt><dd>1</dd>")
                .contains("<dt>Do not: they refused</dt><dd>1</dd>")
                .contains("<dt>Do not: they were never asked</dt><dd>1</dd>")
                .contains("<dt>Do not: no e-mail address is known</dt><dd>1</dd>")
                .contains("<p>Second.</p>");
        ada.post(bulletin + "/queue");
        ada.post(bulletin + "/queue");
        assertThat(town.texts("select email || ' ' || purpose || ' ' || subject from post_message"))
                .containsExactly("ann@band.example bulletin Concert");
        assertThat(ada.page(bulletin)).contains("1 letter");
    }

    @Test
    void whoMayBeWrittenToSaysSoThemselves() {
        var flo = somebody.with(port, town.place(), "flo-of-members", Role.TRUSTEE);
        assertThat(flo.page("/members-town/my")).contains("You have not said yet");
        flo.post("/members-town/my/bulletin", "given", "yes");
        assertThat(flo.page("/members-town/my")).contains("You agreed on");
        flo.post("/members-town/my/bulletin", "given", "no");
        assertThat(flo.page("/members-town/my")).contains("You refused on");
        assertThat(town.texts(
                        "select given || ' ' || source || ' ' || (wording <> '') from membership_consent order by 1"))
                .containsExactly("false own page true", "true own page true");
        var stranger = somebody.signedIn(port, "stranger-of-members");
        assertThat(stranger.post("/members-town/my/bulletin", "given", "yes").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsHeldOnAPersonIsShownAndErased() {
        town.bring("""
                Organisation,Postcode,Contact name,Email,Newsletter,Notes,Membership
                Band,ZZ1 1AA,Ann,gus-of-members@people.example,yes,Prefers letters,Full
                ,,Ann,gus-of-members@people.example,,Plays the horn,Friend
                """);
        var gus = somebody.signedIn(port, "gus-of-members");
        assertThat(gus.page("/members-town/my/data"))
                .contains("Prefers letters")
                .contains("Plays the horn")
                .contains("members.csv")
                .contains("Friend");
        var person = UUID.fromString(only("select person from membership_contact"));
        var stays = town.inside(() -> held.erase(person, "", Words.english()));
        assertThat(stays).hasSize(2);
        assertThat(town.count("membership_contact")).isZero();
        assertThat(town.count("membership_consent")).isZero();
        assertThat(town.texts("select text from membership_note")).containsExactly("Prefers letters");
        assertThat(town.texts("select name from membership_member order by name"))
                .containsExactly("", "Band");
    }

    @Test
    void aListThatIsNotFinishedWaits() {
        var list = town.upload("Organisation\nBand\n");
        var visit = town.inside(() -> waiting.lists());
        assertThat(visit).singleElement().satisfies(it -> assertThat(it.id()).isEqualTo(list));
    }

    @Test
    void theStaffRecordWhatSomebodySaid() {
        var member = aMember("", "");
        var person = only("select person from membership_contact");
        ada.post(PATH + "/" + member + "/consent/" + person, "given", "no");
        assertThat(ada.page(PATH + "/" + member)).contains("Wants no bulletin");
        assertThat(ada.post(PATH + "/" + member + "/consent/" + UUID.randomUUID(), "given", "yes")
                        .statusCode())
                .isEqualTo(404);
    }
}
