package org.folkmoot.support.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.people.Somebody;
import org.folkmoot.web.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How long a year's report takes with 50,000 requests; run by hand ({@code -Dtest=ReportBench}), no part of the tests. */
@House
class ReportBench {

    private static final int TIMES = 10;

    @Autowired
    private Fresh fresh;

    @Autowired
    private Somebody somebody;

    @Autowired
    private Filled filled;

    @LocalServerPort
    private int port;

    @Test
    void aYearOfFiftyThousand() {
        var place = fresh.place("reports-bench");
        var client = somebody.with(port, place, "bench-reporter", Role.POLICY_LEAD);
        filled.with(place, 50_000);
        var path = client.post("/reports-bench/desk/reports", "report", "members-year", "from", "2025-10-01")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var times = new long[TIMES];
        for (var n = 0; n < TIMES; n++) {
            var from = System.nanoTime();
            assertThat(client.page(path)).contains("Groups helped");
            times[n] = System.nanoTime() - from;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "a year's report: middle %.0f ms, slowest %.0f ms%n",
                times[TIMES / 2] / 1e6,
                times[TIMES - 1] / 1e6);
    }
}
