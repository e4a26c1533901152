package org.folkmoot.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.folkmoot.House;
import org.folkmoot.database.Localities;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How long a call and a year's figures take with 50,000 enquiries for eight at once; pages: {@code bench/support.sh}; run by hand ({@code -Dtest=SupportBench}), no part of the tests. */
@House
class SupportBench {

    private static final int CLIENTS = 8;
    private static final int WARM = 400;
    private static final int TIMES = 400;

    @Autowired
    private Town towns;

    @Autowired
    private Localities localities;

    @LocalServerPort
    private int port;

    @Test
    void fiftyThousandEnquiries() {
        var town = towns.fresh(port, "bench-support");
        fill(town);
        localities.tidy(town.place());
        measure("call saved", () -> town.call(town.amal(), "Larkhill Brass Band", "The lease ends"));
        measure("a year's figures", () -> town.amal().page(town.desk("/figures?from=2026-01-01&to=2026-12-31")));
        assertThat(town.count("support_case")).isGreaterThanOrEqualTo(50_000);
    }

    private static void fill(Town.In town) {
        var me = town.id("amal");
        town.change("""
                insert into support_case (id, reference, token, subject, topic, channel, opened, name, email, waits,
                    answer_by, answered, holder, held_since, closed)
                select gen_random_uuid(), to_char(1000 + i / 10000, 'FM0000') || '-' || to_char(mod(i, 10000), 'FM0000'),
                    translate(substr(md5(i::text), 1, 26), '0189', 'ghij'), 'Question ' || i || ' about a marquee' || i,
                    'funding.bid', 'mail', now() - i * interval '10 minutes', 'Ann', 'p' || mod(i, 5000) || '@x.example',
                    case when i < 500 then now() end, current_date - 2 + mod(i, 9), now(), '%s', now(),
                    case when i >= 1000 then now() - i * interval '9 minutes' end
                from generate_series(1, 50000) i""".formatted(me));
        town.change("""
                insert into support_group (id, case_id, organisation, name, since)
                select gen_random_uuid(), id, ('00000000-0000-7000-8000-' || lpad((hashtext(email) & 4095)::text, 12, '0'))::uuid,
                    'Group ' || email, opened from support_case""");
        town.change("""
                insert into support_entry (id, case_id, kind, at, name, email, words)
                select gen_random_uuid(), c.id, k, c.opened + interval '1 hour', 'Ann', c.email,
                    'We have a question about the lease of our hall and about the committee that meets on Fridays. ' || c.subject
                from support_case c, unnest(array['received', 'sent', 'note']) k""");
        town.change(
                "insert into support_time (id, case_id, person, minutes, at) select gen_random_uuid(), id, holder, 15,"
                        + " opened from support_case");
    }

    /** Eight at once, each until all have asked {@link #TIMES} times. */
    private static void measure(String what, Runnable work) {
        for (var i = 0; i < WARM; i++) {
            work.run();
        }
        var times = new ConcurrentLinkedQueue<Long>();
        var left = new AtomicInteger(TIMES);
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (var i = 0; i < CLIENTS; i++) {
                clients.execute(() -> {
                    while (left.getAndDecrement() > 0) {
                        var from = System.nanoTime();
                        work.run();
                        times.add(System.nanoTime() - from);
                    }
                });
            }
        }
        var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-18s middle %6.1f ms, p99 %6.1f ms of %d, load %.1f%n",
                what,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                sorted.length,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
