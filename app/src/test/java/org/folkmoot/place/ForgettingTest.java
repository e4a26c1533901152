package org.folkmoot.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.folkmoot.Client;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.jobs.Retained;
import org.folkmoot.jobs.Retention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is older than its time goes, what is younger stays, once a day. */
@House
class ForgettingTest {

    @Autowired
    private Fresh fresh;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Forgetting forgetting;

    @Autowired
    private RetentionRuns runs;

    @Autowired
    private ChosenSettings settings;

    @Autowired
    private List<Retained> rooms;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Locality place;

    @BeforeEach
    void place() {
        place = fresh.place("forgetful");
    }

    @Test
    void everythingOfWhichPacksSpeakIsSeenToBySomebody() {
        assertThat(rooms.stream().map(Retained::what).distinct()).containsExactlyInAnyOrder(Retention.values());
        assertThat(rooms)
                .allSatisfy(room -> assertThat(room.what().ofAllPlaces() && room.where() == Retained.Where.PLACE)
                        .as(room.what().code())
                        .isFalse());
    }

    @Test
    void letterTextsGoBeforeTheLettersThemselves() {
        letter(29, "sent");
        letter(31, "sent");
        letter(401, "sent");
        run();
        assertThat(count("post_message")).isEqualTo(2);
        assertThat(count("post_message where page is not null")).isEqualTo(1);
    }

    @Test
    void aLetterThatStillWaitsStays() {
        sql("insert into post_message (purpose, name, email, subject, page, queued, due, return_token, stop_token)"
                + " values ('service', '', 'a@b.example', 's', 'p', " + ago(500) + ", now(), 'r', 's')");
        run();
        assertThat(count("post_message")).isEqualTo(1);
    }

    @Test
    void aPlaceKeepsShorterWhenItsAdministratorsSaySo() {
        letter(100, "sent");
        var chosen = new Chosen(Map.of(Setting.RETENTION, "letters=90"));
        transactions.inside(place, () -> settings.save(0, chosen, UUID.randomUUID()));
        run();
        assertThat(count("post_message")).isZero();
    }

    @Test
    void refusedRowsOfFilesThatWereHandedInGoAndWhatBecameOfTheFileStays() {
        handedIn(91);
        handedIn(89);
        run();
        assertThat(count("files_file")).isEqualTo(1);
        assertThat(count("intake_upload")).isEqualTo(2);
        assertThat(count("intake_upload where refused_file is not null and refused = 3"))
                .isEqualTo(1);
    }

    private void handedIn(int days) {
        sql(
                "with kept as (insert into files_file (id, name, bytes, kept) values (gen_random_uuid(), 'refused-rows.csv', 1, "
                        + ago(days)
                        + ") returning id) insert into intake_upload (id, source, kind, file_name, edition, partial,"
                        + " uploaded, state, bytes, finished, refused, refused_file) select gen_random_uuid(), 'list', 'organisations',"
                        + " 'list.csv', '2026-01-01', false, " + ago(days) + ", 'done', 1, " + ago(days)
                        + ", 3, id from kept");
    }

    @Test
    void unfinishedListingsGoAndThoseThatWereSentStay() {
        listing(181, "null");
        listing(179, "null");
        listing(900, ago(900));
        run();
        assertThat(count("register_listing")).isEqualTo(2);
        assertThat(count("register_listing where submitted is null")).isEqualTo(1);
    }

    @Test
    void claimsGoAfterTheirDecisionAndThoseThatWaitStay() {
        claim("old", "null");
        claim("taken-back", ago(731));
        var decided = claim("decided", "null");
        decision(decided, 731);
        var lately = claim("lately", "null");
        decision(lately, 729);
        run();
        assertThat(texts("select says from register_claim order by says")).containsExactly("lately", "old");
        assertThat(count("register_decision")).isEqualTo(1);
    }

    @Test
    void invitationsGo() {
        for (var days : List.of(89, 91)) {
            sql("insert into register_invitation (id, organisation, email, name, token, made_by, leaves, made) values ("
                    + "gen_random_uuid(), gen_random_uuid(), 'a@b.example', 'A', decode('0" + (days % 10)
                    + "', 'hex'), gen_random_uuid(), false, " + ago(days) + ")");
        }
        run();
        assertThat(count("register_invitation")).isEqualTo(1);
    }

    @Test
    void whatPeopleWereCalledBeforeGoes() {
        sql("insert into people_person (id, name, created) values ('" + new UUID(0, 7) + "', 'Ann', now())");
        for (var days : List.of(399, 401)) {
            sql("insert into people_history (id, person, field, was, changed_at) values (gen_random_uuid(), '"
                    + new UUID(0, 7) + "', 'name', 'Anna', " + ago(days) + ")");
        }
        run();
        assertThat(count("people_history")).isEqualTo(1);
    }

    @Test
    void theRowsOfListsGo() {
        for (var days : List.of(29, 31)) {
            var id = UUID.randomUUID();
            sql("insert into membership_import (id, file_name, headings, columns, state, rows, uploaded_at) values ('"
                    + id + "', 'f', '{}', '{}', 'done', 1, " + ago(days) + ")");
            sql("insert into membership_import_row (import, line, cells) values ('" + id + "', 1, '{a}')");
        }
        run();
        assertThat(count("membership_import")).isEqualTo(2);
        assertThat(count("membership_import_row")).isEqualTo(1);
    }

    @Test
    void whoLeftTheNetworkLongAgoIsForgottenAndTheAccountsStay() {
        member(1, "network", 2193);
        member(2, "network", 2191);
        member(3, "company", 4000);
        run();
        assertThat(texts("select name from membership_member m where exists"
                        + " (select 1 from membership_note n where n.member = m.id) order by name"))
                .containsExactly("member 2", "member 3");
        assertThat(count("membership_contact")).isEqualTo(2);
        assertThat(count("membership_interest")).isEqualTo(2);
        assertThat(count("membership_fact")).isEqualTo(6);
    }

    @Test
    void onADayItIsDoneOnceAndSaidHowOften() {
        letter(401, "sent");
        letter(401, "sent");
        run();
        letter(401, "sent");
        run();
        assertThat(count("post_message")).isEqualTo(1);
        var latest = transactions.inside(place, runs::latest);
        assertThat(latest).extracting(RetentionRun::what).contains(Retention.LETTERS, Retention.CLAIMS);
        assertThat(latest.stream().filter(run -> run.what() == Retention.LETTERS))
                .singleElement()
                .satisfies(run -> assertThat(run.removed()).isEqualTo(2));
    }

    @Test
    void whatCannotBeDoneHoldsNothingElseUp() {
        letter(401, "sent");
        fresh.owner().sql("drop table forgetful.register_invitation").update();
        try {
            run();
            assertThat(count("post_message")).isZero();
            assertThat(transactions.inside(place, runs::latest))
                    .extracting(RetentionRun::what)
                    .contains(Retention.FORMER_DETAILS, Retention.LAPSED_MEMBERS)
                    .doesNotContain(Retention.INVITATIONS);
        } finally {
            fresh.remove(place);
        }
    }

    @Test
    void whatAllPlacesShareGoesByTheStrictestPack() {
        fresh.owner().sql("delete from host.place_retention_run").update();
        var account = UUID.randomUUID();
        fresh.owner()
                .sql("insert into host.people_account (id, email, created) values (?, ?, now())")
                .params(account, account + "@people.example")
                .update();
        Stream.of(29, 31)
                .forEach(days -> fresh.owner()
                        .sql("insert into host.people_session (id, secret, account, began, device, created, last_used)"
                                + " values (gen_random_uuid(), sha256(gen_random_uuid()::text::bytea), ?, 'mail', '', now(), "
                                + ago(days) + ")")
                        .param(account)
                        .update());
        forgetting.forgetShared();
        assertThat(fresh.owner()
                        .sql("select count(*) from host.people_session where account = ?")
                        .param(account)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void everyoneReadsWhatIsKeptHowLong() {
        var page = new Client(port, "").page("/forgetful/kept");
        assertThat(page).contains("400 days", "To whom which kind of letter was sent", "England and Wales");
        var chosen = new Chosen(Map.of(Setting.RETENTION, "letters=90"));
        transactions.inside(place, () -> settings.save(0, chosen, UUID.randomUUID()));
        assertThat(new Client(port, "").page("/forgetful/kept"))
                .contains("90 days")
                .contains("The rules would allow 400 days.");
    }

    private void run() {
        forgetting.forget(place);
    }

    private void letter(int days, String outcome) {
        var token = UUID.randomUUID();
        sql(
                "insert into post_message (purpose, name, email, subject, page, queued, due, outcome, settled, return_token,"
                        + " stop_token) values ('service', '', 'a@b.example', 's', 'p', " + ago(days) + ", now(), '"
                        + outcome
                        + "', " + ago(days) + ", '" + token + "', '" + token + "')");
    }

    private void listing(int days, String submitted) {
        sql("insert into register_listing (id, account, email, begun, changed, submitted) values (gen_random_uuid(),"
                + " gen_random_uuid(), 'a@b.example', " + ago(days) + ", " + ago(days) + ", " + submitted + ")");
    }

    private UUID claim(String says, String withdrawn) {
        var id = UUID.randomUUID();
        sql("insert into register_claim (id, organisation, account, email, person, says, made, stopped, withdrawn)"
                + " values ('" + id + "', gen_random_uuid(), gen_random_uuid(), 'a@b.example', gen_random_uuid(), '"
                + says
                + "', " + ago(900) + ", false, " + withdrawn + ")");
        return id;
    }

    private void decision(UUID claim, int days) {
        sql("insert into register_decision (id, claim, granted, reason, words, decided_at) values (gen_random_uuid(), '"
                + claim + "', true, 'known', '', " + ago(days) + ")");
    }

    private void member(int number, String basis, int days) {
        var id = new UUID(1, number);
        sql("insert into membership_member (id, name, sort_name) values ('" + id + "', 'member " + number + "', 'm')");
        sql("insert into membership_scheme (id, name, folded, basis) values ('" + id + "', 's', 's" + number + "', '"
                + basis + "')");
        sql("insert into membership_membership (id, member, scheme) values ('" + id + "', '" + id + "', '" + id + "')");
        for (var kind : List.of("joined", "ended")) {
            sql("insert into membership_fact (id, membership, kind, day, noted_at) values (gen_random_uuid(), '" + id
                    + "', '" + kind + "', (" + ago(kind.equals("joined") ? days + 500 : days) + ")::date, now())");
        }
        sql("insert into membership_contact (member, person) values ('" + id + "', gen_random_uuid())");
        sql("insert into membership_interest (member, folded, words) values ('" + id + "', 'i', 'I')");
        sql("insert into membership_note (id, member, text, noted_at) values (gen_random_uuid(), '" + id
                + "', 'n', now())");
    }

    private static String ago(int days) {
        return "now() - interval '" + days + " days'";
    }

    private void sql(String statement) {
        transactions.inside(place, () -> jdbc.sql(statement).update());
    }

    private long count(String from) {
        return transactions.inside(
                place,
                () -> jdbc.sql("select count(*) from " + from).query(Long.class).single());
    }

    private List<String> texts(String query) {
        return transactions.inside(
                place, () -> jdbc.sql(query).query((row, _) -> row.getString(1)).list());
    }
}
