package org.folkmoot.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.membership.Match.Known;
import org.folkmoot.web.Words;
import org.junit.jupiter.api.Test;

class PlannerTest {

    private static final UUID BAND = new UUID(1, 1);
    private static final UUID CHOIR = new UUID(1, 2);

    private static Directory register() {
        var directory = new Directory();
        directory.add(
                new Known(BAND, true, "Larkhill Brass Band", "Sale"),
                List.of("Larkhill Brass Band", "The Larkies"),
                List.of("GB-CHC-1193780"),
                List.of("ZZ11AA"));
        directory.add(
                new Known(CHOIR, true, "The Nettle Choir", "Sale"), List.of("The Nettle Choir"), List.of(), List.of());
        return directory;
    }

    private static Plan plan(String... lines) {
        return SheetOf.text(lines).plan(register(), Map.of());
    }

    private static Match match(String name, String number, String postcode) {
        var plan = plan("Organisation|Charity number|Postcode", name + "|" + number + "|" + postcode);
        return plan.groups().values().iterator().next().match();
    }

    @Test
    void theOfficialNumberDecides() {
        assertThat(match("Some other name", "1193780", "XX9 9XX"))
                .isInstanceOfSatisfying(
                        Match.Same.class, same -> assertThat(same.known().id()).isEqualTo(BAND));
    }

    @Test
    void elseNameAndPostcodeDecide() {
        assertThat(match("LARKHILL brass band", "", "zz1 1aa")).isInstanceOf(Match.Same.class);
        assertThat(match("the larkies!", "", "ZZ11AA")).isInstanceOf(Match.Same.class);
    }

    @Test
    void whatIsOnlyAlikeIsAsked() {
        assertThat(why(match("Larkhill Brass Band", "", "ZZ9 9ZZ"))).contains("another postcode");
        assertThat(why(match("Larkhill Brass Band", "", ""))).contains("no postcode");
        assertThat(why(match("Nettle Choir Ltd", "", ""))).contains("small words");
        assertThat(why(match("Larkhill Junior Brass Band", "", "ZZ1 1AA"))).contains("alike");
    }

    private static String why(Match match) {
        return ((Match.Unsure) match).candidates().getFirst().why().in(Words.english());
    }

    @Test
    void whoNobodyKnowsIsNew() {
        assertThat(match("Pump House Friends", "", "ZZ1 1AA")).isInstanceOf(Match.Fresh.class);
    }

    @Test
    void anAnswerSettlesTheQuestion() {
        var sheet = SheetOf.text("Organisation|Postcode", "Larkhill Brass Band|ZZ9 9ZZ", "Nettle Choir|");
        var open = sheet.plan(register(), Map.of());
        assertThat(open.counts().asked()).isEqualTo(2);
        var keys = open.open().stream().map(Plan.Party::key).toList();
        var settled = sheet.plan(register(), Map.of(keys.get(0), Answer.same(BAND), keys.get(1), Answer.NEW));
        assertThat(settled.open()).isEmpty();
        assertThat(same(settled, keys.get(0))).map(Known::id).contains(BAND);
        assertThat(same(settled, keys.get(1))).isEmpty();
        assertThat(settled.counts().newOrganisations()).isEqualTo(1);
    }

    private static Optional<Known> same(Plan plan, String key) {
        return plan.groups().values().stream()
                .filter(party -> party.key().equals(key))
                .findFirst()
                .orElseThrow()
                .same();
    }

    @Test
    void theSamePersonThreeTimesIsOne() {
        var plan = plan(
                "Organisation|Postcode|Name|Email",
                "Pump House|ZZ1 1AC|Ann|ann@pump.example",
                "Pump House|ZZ1 1AC|Ann Example|ANN@pump.example",
                "Pump House|ZZ1 1AC|A. Example|ann@pump.example");
        assertThat(plan.counts())
                .extracting(Counts::newPersons, Counts::newOrganisations, Counts::repeated)
                .containsExactly(1L, 1L, 2L);
        assertThat(plan.steps().stream().map(step -> ((Plan.Take) step).sameAs()))
                .containsExactly(0L, 2L, 2L);
    }

    @Test
    void oneOrganisationIsOneWhateverRowHasItsNumber() {
        var plan = plan(
                "Organisation|Charity number|Postcode|Email",
                "Pump House|1000001|ZZ1 1AC|a@pump.example",
                "Pump House||ZZ1 1AC|b@pump.example",
                "The Pump House Ltd|1000001||c@pump.example",
                "Pump House|1000002|ZZ1 1AC|d@pump.example");
        assertThat(plan.groups()).hasSize(2);
    }

    @Test
    void whoIsKnownByAddressIsCountedSo() {
        var plan = SheetOf.text("Name|Email", "Ann|ann@a.example", "Bob|bob@b.example")
                .plan(new Directory(), Map.of(), "bob@b.example");
        assertThat(plan.counts().knownPersons()).isEqualTo(1);
        assertThat(plan.counts().newPersons()).isEqualTo(1);
    }

    @Test
    void everyRowIsTakenRepeatedOrRefusedAndCountedOnce() {
        var random = new Random(99);
        for (var round = 0; round < 60; round++) {
            var lines = new ArrayList<String>(List.of("Organisation|Charity number|Postcode|Email|Newsletter"));
            var rows = random.nextInt(40);
            for (var i = 0; i < rows; i++) {
                lines.add(String.join(
                        "|",
                        pick(random, "Larkhill Brass Band", "Nettle Choir", "Pump House", ""),
                        pick(random, "", "", "1193780", "1000001", "12"),
                        pick(random, "ZZ1 1AA", "", "ZZ9 9ZZ"),
                        pick(random, "", "a@a.example", "b@b.example", "nobody"),
                        pick(random, "", "yes", "no", "perhaps")));
            }
            var sheet = SheetOf.text(lines.toArray(String[]::new));
            var mapping = SheetOf.text(lines.getFirst(), "").suggested();
            var plan = new Planner(register(), Set.of("a@a.example"), Map.of()).plan(sheet.read(mapping));
            var counts = plan.counts();
            assertThat(counts.rows()).isEqualTo(rows);
            assertThat(counts.newOrganisations() + counts.joined() + counts.asked())
                    .isEqualTo(plan.groups().size());
            assertThat(plan.steps().stream().map(Plan.Step::line)).isSorted().doesNotHaveDuplicates();
            assertThat(counts.refused() + counts.repeated()).isLessThanOrEqualTo(rows);
        }
    }

    private static String pick(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }
}
