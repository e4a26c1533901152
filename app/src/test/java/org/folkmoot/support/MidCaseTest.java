package org.folkmoot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.register.AnOrganisation.anOrganisation;

import java.time.Instant;
import org.folkmoot.Client;
import org.folkmoot.House;
import org.folkmoot.place.SourceKind;
import org.folkmoot.register.Lists;
import org.folkmoot.web.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Groups that merge or leave, people who are erased, while a case goes on; and finding words in notes. */
@House
class MidCaseTest {

    @Autowired
    private Town towns;

    @Autowired
    private Lists lists;

    @Autowired
    private Figures figures;

    @Autowired
    private HeldInCases held;

    @LocalServerPort
    private int port;

    private Town.In town;

    @BeforeEach
    void place() {
        town = towns.fresh(port, "mid-town");
    }

    @Test
    void aGroupThatWentIntoAnotherKeepsItsCaseAndCountsAsThatOne() {
        var path = town.call(town.amal(), "Pump House Friends", "We merge");
        town.call(town.amal(), "Larkhill Brass Band", "They merge");
        lists.read(town.place(), SourceKind.MERGERS, "mergers", "2026-02-01", """
                from_name,from_org_id,to_name,to_org_id,date_transferred
                Pump House Friends,GB-CHC-1000001,Larkhill Brass Band,GB-CHC-1193780,2026-01-31
                """);
        assertThat(town.amal().page(path)).contains("Pump House Friends").contains("went into Larkhill Brass Band");
        assertThat(town.amal().page(town.desk("/groups/" + town.organisation("GB-CHC-1000001"))))
                .contains("It went into Larkhill Brass Band");
        var now = Instant.now();
        assertThat(town.inside(() -> figures.between(now.minusSeconds(600), now.plusSeconds(600)))
                        .groups())
                .isEqualTo(1);
    }

    @Test
    void aGroupThatLeavesTheListKeepsItsCaseUnderTheNameThatItHad() {
        var path = town.call(town.amal(), "Larkhill Brass Band", "We leave");
        var organisation = town.organisation(Town.BAND);
        town.change("delete from register_organisation where id = '" + organisation + "'");
        assertThat(town.amal().page(path)).contains("Larkhill Brass Band").contains("has left the list");
        assertThat(town.amal().page(town.desk(""))).contains("Larkhill Brass Band");
        assertThat(town.amal().page(town.desk("/groups/" + organisation)))
                .contains("It has left the list")
                .contains("We leave");
    }

    @Test
    void aGroupWhoseRegisterSaysThatItHasEndedSaysSo() {
        var path = town.call(town.amal(), "Larkhill Brass Band", "We close");
        lists.organisations(
                town.place(),
                "list",
                "2026-03-01",
                anOrganisation()
                        .named("Larkhill Brass Band")
                        .numbered(Town.BAND)
                        .with("status", "Removed"));
        assertThat(town.amal().page(path)).contains("its register says it has ended");
    }

    @Test
    void whoIsErasedIsTakenOutOfEverybodysCasesAndIsNotToldOfThem() {
        var gus = town.with("gus", Role.TRUSTEE);
        town.change("update people_person set name = 'Gus Ó Béara-Hill' where email like 'gus-of-mid%'");
        var others = town.call(town.amal(), "Larkhill Brass Band", "The chair, Gus Ó Béara-Hill, shouts");
        town.amal().post(others + "/note", "note", "Wrote to GUS-of-mid-town@people.example; Gus is a common name");
        town.amal().post(others + "/steps", "step", "Ring gus  ó béara-hill");
        var own = Client.location(town.amal()
                .post(
                        town.desk("/call"),
                        "words",
                        "My own trouble",
                        "name",
                        "Gus",
                        "email",
                        "gus-of-mid-town@people.example"));
        var ours = Client.location(town.amal()
                .post(
                        town.desk("/call"),
                        "words",
                        "Our lease",
                        "group",
                        "Quay Players",
                        "name",
                        "Gus",
                        "email",
                        "gus-of-mid-town@people.example"));
        assertThat(gus.page("/mid-town/my/data")).contains("My own trouble").doesNotContain("shouts");
        var done = gus.post("/mid-town/my/data/erase").body();
        assertThat(done).contains("Should letters or notes of others name you").doesNotContain("Larkhill");
        assertThat(town.amal().page(others))
                .contains("The chair, [name removed], shouts")
                .contains("Wrote to [address removed]; Gus is a common name")
                .contains("Ring [name removed]");
        assertThat(town.amal().page(own)).doesNotContain("gus-of-mid-town");
        assertThat(town.amal().page(ours)).contains("Our lease").doesNotContain("gus-of-mid-town");
        assertThat(town.count("support_case where email like 'gus%' or name = 'Gus'"))
                .isZero();
    }

    @Test
    void theAnswerToAnErasureIsTheSameWhetherOrNotSomebodyNamedThem() {
        town.call(town.amal(), "Larkhill Brass Band", "Hal Weaver shouts");
        var named = town.with("hal", Role.TRUSTEE);
        var other = town.with("ida", Role.TRUSTEE);
        town.change("update people_person set name = 'Hal Weaver' where email like 'hal-%'");
        assertThat(named.post("/mid-town/my/data/erase").body().replace("hal-", "x-"))
                .isEqualTo(other.post("/mid-town/my/data/erase").body().replace("ida-", "x-"));
        assertThat(held.order()).as("after the room that knows the name").isGreaterThan(10);
    }

    @Test
    void wordsAreFoundInLettersNotesAndSubjects() {
        var path = town.call(town.amal(), "Larkhill Brass Band", "Insurance for a marquee\nIt blew away.");
        town.amal().post(path + "/note", "note", "They are worried about <b>premiums</b>");
        assertThat(town.amal().page(town.desk("/search?q=worry+premium")))
                .contains("Insurance for a marquee")
                .contains("<mark>worried</mark>");
        assertThat(town.amal().page(town.desk("/search?q=%22blew+away%22"))).contains("Insurance for a marquee");
        assertThat(town.amal().page(town.desk("/search?q=insurance+-marquee"))).contains("Nothing found");
        assertThat(town.amal().page(town.desk("/search?q=%27%29%3B--+%26+%21%21")))
                .contains("Nothing found");
        assertThat(town.amal().page(town.desk("/search"))).doesNotContain("Nothing found");
    }

    @Test
    void whatManyEntriesSayIsFoundNewestFirstAndWhatOldOnesAloneSayToo() {
        town.call(town.amal(), "Larkhill Brass Band", "An oboe is missing");
        town.change("""
                insert into support_entry (id, case_id, kind, at, words)
                select gen_random_uuid(), id, 'note', opened + i * interval '1 second', 'The lease, part ' || i
                from support_case, generate_series(1, 2500) i""");
        var common = town.amal().page(town.desk("/search?q=lease"));
        assertThat(common).contains("part 2500", "part 2471").doesNotContain("part 2470");
        assertThat(town.amal().page(town.desk("/search?q=oboe"))).contains("An oboe is missing");
        assertThat(town.amal().page(town.desk("/search?q=%22part+7%22"))).contains("part 7");
    }
}
