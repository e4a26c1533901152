package org.folkmoot.support.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.folkmoot.Client;
import org.folkmoot.House;
import org.folkmoot.jobs.Retained;
import org.folkmoot.jobs.Retention;
import org.folkmoot.support.Town;
import org.folkmoot.web.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How long a check is kept, who is taken out of it, when its group is written to, and how it is counted. */
@House
class KeepingTest {

    @Autowired
    private Town towns;

    @Autowired
    private YearLater yearLater;

    @Autowired
    private HealthChecks counts;

    @Autowired
    private List<Retained> retained;

    @LocalServerPort
    private int port;

    private Town.In town;
    private Checkup check;

    @BeforeEach
    void place() {
        town = towns.fresh(port, "keeping-town");
        check = Checkup.begun(town, "dee");
        check.answered(
                "finance",
                "answer-finance.two",
                "no",
                "comment-finance.two",
                "Ask Gus Ó Béara-Hill, gus-of-keeping-town@people.example");
        check.press("actions", "words", "Ring gus ó  béara-hill", "who", "Gus Ó Béara-Hill");
    }

    private List<String> letters() {
        return town.texts("select purpose || ' ' || email || ' ' || subject from post_message order by email");
    }

    @Test
    void aYearLaterTheGroupThatWantsItIsWrittenToOnce() {
        town.contact("eli", check.organisation());
        town.contact("fay", check.organisation());
        town.with("fay", Role.COUNTERPART);
        Client.location(check.press("finish", "remind", "yes"));
        assertThat(check.page()).contains("We write to the people who look after your group");
        check.aged(364);
        assertThat(yearLater.remind(town.place())).isZero();
        check.aged(2);
        assertThat(yearLater.remind(town.place())).isEqualTo(1);
        assertThat(letters())
                .containsExactly(
                        "reminder dee-of-keeping-town@people.example A year ago you went through your health check",
                        "reminder eli-of-keeping-town@people.example A year ago you went through your health check");
        assertThat(town.texts("select page from post_message").getFirst())
                .contains("/my/organisations/" + check.organisation() + "/health-check")
                .doesNotContain("two people", "Gus");
        assertThat(yearLater.remind(town.place())).as("once").isZero();
    }

    @Test
    void whoeverWantsNoLetterOrHasBegunAgainGetsNone() {
        Client.location(check.press("finish"));
        check.aged(400);
        assertThat(yearLater.remind(town.place())).as("not wanted").isZero();
        Client.location(check.press("remind", "remind", "yes"));
        Checkup.begun(town, check.organisation(), check.client());
        assertThat(yearLater.remind(town.place())).as("begun again").isZero();
        town.change("delete from support_health_check where finished is null");
        Client.location(check.press("remind", "remind", "no"));
        assertThat(yearLater.remind(town.place())).as("stopped by the group").isZero();
        assertThat(letters()).isEmpty();
    }

    @Test
    void whatSomebodyWroteIsShownToThemAndTheirNameGoes() {
        assertThat(check.client().page("/keeping-town/my/data"))
                .contains("What you answered for your group in its health check", "Ring gus");
        assertThat(check.client().post("/keeping-town/my/data/erase").body())
                .contains("stays with the group, without your name");
        assertThat(town.text("select comment from support_health_answer")).startsWith("Ask Gus");
        assertThat(town.count("support_health_answer where by_person is not null")
                        + town.count("support_health_action where made_by is not null")
                        + town.count("support_health_check where begun_by is not null"))
                .isZero();
    }

    @Test
    void whoIsNamedIsTakenOutAndNotToldOfIt() {
        var gus = town.with("gus", Role.TRUSTEE);
        var ida = town.with("ida", Role.TRUSTEE);
        town.change("update people_person set name = 'Gus Ó Béara-Hill' where email like 'gus-%'");
        assertThat(gus.page("/keeping-town/my/data")).doesNotContain("Ring", "ealth check");
        var told = gus.post("/keeping-town/my/data/erase").body();
        assertThat(told.replace("gus-", "x-"))
                .isEqualTo(ida.post("/keeping-town/my/data/erase").body().replace("ida-", "x-"));
        assertThat(town.text("select comment from support_health_answer")).isEqualTo("Ask […], […]");
        assertThat(town.text("select words || who from support_health_action")).isEqualTo("Ring […][…]");
    }

    @Test
    void whenTheGroupLeavesItsChecksGoWithIt() {
        var leave = "/keeping-town/my/organisations/" + check.organisation() + "/leave";
        assertThat(check.client().page(leave)).contains("Its health checks, with everything it answered");
        var friends = town.organisation("GB-CHC-1000001");
        Checkup.begun(town, friends, town.contact("fay", friends));
        Client.location(check.client().post(leave));
        assertThat(town.texts("select organisation from support_health_check")).containsExactly(friends.toString());
    }

    @Test
    void anOldOneIsForgotten() {
        Client.location(check.press("finish"));
        var forget = retained.stream()
                .filter(room -> room.what() == Retention.HEALTH_CHECKS)
                .findFirst()
                .orElseThrow()
                .forget();
        var before = Instant.now().minus(Duration.ofDays(1461));
        check.aged(1460);
        assertThat(town.inside(() -> forget.applyAsInt(before))).isZero();
        check.aged(2);
        assertThat(town.inside(() -> forget.applyAsInt(before))).isEqualTo(1);
        assertThat(town.count("support_health_answer")).isZero();
    }

    @Test
    void groupsAreCountedOnceAndFewerThanFiveNotAtAll() {
        var now = Instant.now();
        assertThat(finished(now)).isEmpty();
        Client.location(check.press("finish"));
        assertThat(town.inside(() -> counts.finishedBetween(now.minusSeconds(600), now.plusSeconds(600))))
                .as("one would be known")
                .isEmpty();
        IntStream.range(0, 4)
                .forEach(
                        n -> town.change("insert into support_health_check (id, organisation, begun, touched, finished)"
                                + " select gen_random_uuid(), o, now(), now(), now() from (select gen_random_uuid() as o) x,"
                                + " generate_series(1, 2)"));
        assertThat(town.inside(() -> counts.finishedBetween(now.minusSeconds(600), now.plusSeconds(600))))
                .hasValue(5);
        assertThat(town.inside(() -> counts.finishedBetween(now.minusSeconds(900), now.minusSeconds(600))))
                .hasValue(0);
    }

    private List<String> finished(Instant now) {
        return town.texts("select id from support_health_check where finished > '" + now + "'");
    }
}
