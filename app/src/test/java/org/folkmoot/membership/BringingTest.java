package org.folkmoot.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.membership.MemberList.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@House
class BringingTest {

    private static final List<String> TABLES = List.of(
            "membership_member",
            "membership_contact",
            "membership_membership",
            "membership_fact",
            "membership_fee",
            "membership_payment",
            "membership_consent",
            "membership_interest",
            "membership_note",
            "membership_scheme",
            "people_person");

    private static final String LIST = """
            Organisation,Charity number,Postcode,Contact name,Email,Phone,Membership type,Member since,Paid until,Fee,Amount paid,Newsletter,Interests,Notes
            Larkhill Brass Band,1193780,ZZ1 1AA,Ann Example,ann@larkhill.example,01632 960001,Full,2015-04-01,2027-03-31,25.00,25.00,yes,"Music, Young people",Own key
            Nettle Choir,,ZZ1 1AB,Bob Invented,bob@nettle.example,,Associate,12/10/2019,11/10/2025,10,,no,Music,
            Nettle Choir,,ZZ1 1AB,Dee Invented,,01632 960003,Associate,12/10/2019,11/10/2025,,,,,
            ,,,Eve Alone,eve@example.net,,,,,,,yes,Funding,
            Old Pump House,,ZZ1 1AC,Cem,not an address,,Full,,,,,,,
            """;

    @Autowired
    private Fresh fresh;

    @Autowired
    private Bringer bringer;

    private Bringer.Of town;

    @BeforeEach
    void place() {
        town = bringer.in(fresh.place("bringing-town"));
    }

    @Test
    void aListBecomesMembersWithFactsFeesAndWishes() {
        var id = town.bring(LIST);
        assertThat(town.list(id).state()).isEqualTo(State.DONE);
        assertThat(town.texts("select name from membership_member order by sort_name"))
                .containsExactly("Eve Alone", "Larkhill Brass Band", "Nettle Choir");
        assertThat(town.texts("select org_ids[1] from membership_member where name like 'Lark%'"))
                .containsExactly("GB-CHC-1193780");
        assertThat(town.count("people_person")).isEqualTo(4);
        assertThat(town.count("membership_contact")).isEqualTo(3);
        assertThat(town.texts("select kind || ' ' || day || ' ' || until from membership_fact order by day"))
                .containsExactly("joined 2015-04-01 2027-03-31", "joined 2019-10-12 2025-10-11");
        assertThat(town.texts("select amount || ' ' || currency from membership_fee order by amount"))
                .containsExactly("10.00 GBP", "25.00 GBP");
        assertThat(town.count("membership_payment")).isEqualTo(1);
        assertThat(town.texts("select given || ' ' || source from membership_consent order by 1"))
                .containsExactly("false members.csv", "true members.csv", "true members.csv");
        assertThat(town.texts("select words from membership_interest order by words"))
                .containsExactly("Funding", "Music", "Music", "Young people");
        assertThat(town.texts("select text from membership_note")).containsExactly("Own key");
        assertThat(town.texts("select reason from membership_import_row where outcome = 'refuse'"))
                .singleElement()
                .asString()
                .contains("not an address");
    }

    @Test
    void takenBackNothingOfItIsLeft() {
        var id = town.bring(LIST);
        assertThat(town.undo(id)).isTrue();
        TABLES.forEach(table -> assertThat(town.count(table)).as(table).isZero());
        assertThat(town.list(id).state()).isEqualTo(State.UNDONE);
        assertThat(town.undo(id)).isFalse();
    }

    @Test
    void whatAPersonChangedSinceStaysAndWhatHangsOnIt() {
        var id = town.bring(LIST);
        town.change(
                "insert into membership_note (id, member, text, noted_at) select gen_random_uuid(), id, 'by hand', now()"
                        + " from membership_member where name = 'Nettle Choir'");
        town.undo(id);
        assertThat(town.texts("select name from membership_member")).containsExactly("Nettle Choir");
        assertThat(town.texts("select text from membership_note")).containsExactly("by hand");
        assertThat(town.list(id).state()).isEqualTo(State.UNDONE);
    }

    @Test
    void theSameListTwiceAddsNothing() {
        town.bring(LIST);
        var before = TABLES.stream()
                .filter(table -> !table.matches(".*(fee|payment|consent|note)"))
                .map(table -> table + " " + town.count(table))
                .toList();
        var again = town.upload(LIST);
        var counts = town.plan(again).counts();
        assertThat(counts.joined()).isEqualTo(2);
        assertThat(counts.knownPersons()).isEqualTo(3);
        town.confirm(again);
        town.run();
        var after = TABLES.stream()
                .filter(table -> !table.matches(".*(fee|payment|consent|note)"))
                .map(table -> table + " " + town.count(table))
                .toList();
        assertThat(after.stream().filter(it -> !it.startsWith("people")))
                .isEqualTo(
                        before.stream().filter(it -> !it.startsWith("people")).toList());
    }

    @Test
    void aKnownRefusalIsNotUndoneByAListWithoutADay() {
        town.bring("Name,Email,Newsletter\nAnn,ann@a.example,no\n");
        town.bring("Name,Email,Newsletter\nAnn,ann@a.example,yes\n");
        assertThat(town.texts("select given from membership_consent")).containsExactly("f");
    }

    @Test
    void whatIsKnownOfAPersonIsNotChanged() {
        town.bring("Organisation,Contact name,Email,Phone\nBand,Ann Example,ann@a.example,01632 960001\n");
        town.bring("Organisation,Contact name,Email,Phone\nChoir,Anna Other,ann@a.example,01632 960009\n");
        assertThat(town.texts("select name || ' ' || phone from people_person"))
                .containsExactly("Ann Example 01632 960001");
        assertThat(town.count("membership_contact")).isEqualTo(2);
    }

    @Test
    void aStopInTheMiddleLosesNothingAndDoublesNothing() {
        var rows = new StringBuilder("Organisation,Postcode,Email,Member since\n");
        for (var i = 0; i < 600; i++) {
            rows.append("Group %d,ZZ1 1AA,g%d@example.org,2020-01-01\n".formatted(i, i));
        }
        var id = town.upload(rows.toString());
        town.confirm(id);
        assertThat(town.step()).isTrue();
        assertThat(town.list(id).doneTo()).isEqualTo(Bringing.AT_ONCE + 1L);
        assertThat(town.list(id).state()).isEqualTo(State.WAITING);
        town.run();
        assertThat(town.list(id).state()).isEqualTo(State.DONE);
        assertThat(town.count("membership_member")).isEqualTo(600);
        assertThat(town.count("membership_fact")).isEqualTo(600);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "civicrm-memberships.csv",
                "civicrm-contacts.csv",
                "mailchimp.csv",
                "lamplight.csv",
                "charitylog.csv"
            })
    void everyKnownExportComesInAndGoesAgain(String file) {
        var id = town.upload(Path.of("src/test/resources/membership", file), file);
        assertThat(town.list(id).recipe()).isNotEmpty();
        town.confirm(id);
        town.run();
        assertThat(town.count("membership_member")).isPositive();
        town.undo(id);
        TABLES.forEach(table -> assertThat(town.count(table)).as(table).isZero());
    }

    @Test
    void anyListsBroughtAndTakenBackInAnyOrderLeaveNothing() {
        var random = new Random(430);
        for (var round = 0; round < 8; round++) {
            var brought = new ArrayList<UUID>();
            for (var list = 0; list < 3; list++) {
                var rows =
                        new StringBuilder("Organisation,Postcode,Contact name,Email,Member since,Newsletter,Notes\n");
                for (var i = 0; i < 12; i++) {
                    rows.append("Group %d,ZZ1 1AA,Person %d,p%d@example.org,2020-01-0%d,%s,%s\n"
                            .formatted(
                                    random.nextInt(5),
                                    i,
                                    random.nextInt(8),
                                    1 + random.nextInt(9),
                                    random.nextBoolean() ? "yes" : "",
                                    random.nextBoolean() ? "note" : ""));
                }
                brought.add(town.bring(rows.toString()));
            }
            Collections.shuffle(brought, random);
            brought.forEach(town::undo);
            TABLES.stream()
                    .filter(table -> !table.equals("people_person"))
                    .forEach(table -> assertThat(town.count(table)).as(table).isZero());
        }
    }
}
