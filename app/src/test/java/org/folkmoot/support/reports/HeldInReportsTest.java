package org.folkmoot.support.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.Client;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.people.NamedTexts;
import org.folkmoot.people.Naming;
import org.folkmoot.people.Somebody;
import org.folkmoot.web.Role;
import org.folkmoot.web.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@House
class HeldInReportsTest {

    private static final String DESK = "/held-in-reports/desk/reports";

    @Autowired
    private HeldInReports held;

    @Autowired
    private NamedTexts texts;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    private Locality place;
    private Client policy;
    private String report;

    @BeforeEach
    void place(@Autowired Fresh fresh, @Autowired Somebody somebody, @LocalServerPort int port) {
        place = fresh.place("held-in-reports");
        policy = somebody.with(port, place, "policy-held", Role.POLICY_LEAD);
        report = Client.location(policy.post(DESK, "report", "council-quarter", "from", "2026-07-01"));
    }

    @Test
    void whoMadeFrozeAndPublishedReportsSeesThem(@Autowired Somebody somebody) {
        policy.post(report + "/freeze");
        policy.post(report + "/publish", "question", "groups");
        policy.post(report + "/take-back");
        var person = somebody.person(place, "policy-held");
        transactions.inside(place, () -> {
            assertThat(held.about(person, "", Words.english()))
                    .extracting(it -> it.kind())
                    .containsExactly(
                            "A report that you began",
                            "A report that you froze",
                            "A report that you showed to everyone",
                            "A report that you took back from everyone");
            assertThat(held.erase(person, "", Words.english())).hasSize(1);
            return place;
        });
    }

    @Test
    void whomWordsNameSeesThemAndIsTakenOut() {
        var naming = Naming.of("Ann Weaver", "");
        transactions.inside(place, () -> {
            jdbc.sql("update support_report set words = 'Ann Weaver helped.'").update();
            assertThat(texts.naming(naming, Words.english())).hasSize(1);
            assertThat(texts.redact(naming)).isTrue();
            return place;
        });
        assertThat(policy.page(report)).contains("[…] helped.").doesNotContain("Ann Weaver");
    }
}
