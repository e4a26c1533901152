package org.folkmoot.support.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.support.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many requests, contacts, outcomes and answers there were, and how much time. Confidential cases count nowhere. */
@Component
class Counts {

    private static final String COUNTS = """
            with known as (select * from support_case where confidential is null)
            select 'enquiries' as what, channel as sort, opened >= :from::timestamptz as now, count(*)::numeric as n
                from known where joined is null and opened >= :before::timestamptz and opened < :to::timestamptz
                group by 2, 3
            union all
            select 'first', case when answered is null then 'none'
                    when d <= 0 then 'same' when d <= 2 then 'days' when d <= 7 then 'week' else 'later' end,
                    opened >= :from::timestamptz, count(*)
                from (select opened, answered, (answered at time zone :zone)::date - (opened at time zone :zone)::date as d
                    from known where joined is null
                    and opened >= :before::timestamptz and opened < :to::timestamptz) c
                group by 2, 3
            union all
            select 'contacts', case kind when 'asked' then 'received' else kind end, at >= :from::timestamptz, count(*)
                from support_entry e join known on known.id = e.case_id
                where kind <> 'note' and at >= :before::timestamptz and at < :to::timestamptz group by 2, 3
            union all
            select 'time', '', at >= :from::timestamptz, sum(minutes)
                from support_time m join known on known.id = m.case_id
                where at >= :before::timestamptz and at < :to::timestamptz group by 2, 3
            union all
            select 'outcomes', kind, at >= :from::timestamptz, count(*)
                from support_outcome o join known on known.id = o.case_id
                where kind <> all(:nothing) and at >= :before::timestamptz and at < :to::timestamptz group by 2, 3
            union all
            select 'awards', currency, at >= :from::timestamptz, count(*)
                from support_outcome o join known on known.id = o.case_id
                where amount > 0 and at >= :before::timestamptz and at < :to::timestamptz group by 2, 3
            union all
            select 'money', currency, at >= :from::timestamptz, sum(amount)
                from support_outcome o join known on known.id = o.case_id
                where amount > 0 and at >= :before::timestamptz and at < :to::timestamptz group by 2, 3
            union all
            select 'said', answer, q.answered >= :from::timestamptz, count(*)
                from support_question q join known on known.id = q.case_id
                where kind = 'satisfaction' and q.answered >= :before::timestamptz and q.answered < :to::timestamptz
                group by 2, 3""";

    private final JdbcClient jdbc;

    Counts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Count(String what, String sort, boolean now, BigDecimal n) {}

    /** Counts of a period and of the one before. */
    record Of(List<Count> counts) {

        long of(String what, String sort, boolean now) {
            return sum(counts.stream()
                    .filter(it -> it.what().equals(what)
                            && it.now() == now
                            && it.sort().equals(sort)));
        }

        long of(String what, boolean now) {
            return sum(counts.stream().filter(it -> it.what().equals(what) && it.now() == now));
        }

        /** Fractions are left out. */
        private static long sum(Stream<Count> counts) {
            return counts.map(Count::n)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .setScale(0, RoundingMode.DOWN)
                    .longValue();
        }
    }

    Of of(Period period, ZoneId zone) {
        var nothing = Stream.of(Outcome.values())
                .filter(it -> !it.counts())
                .map(Outcome::code)
                .toArray(String[]::new);
        return new Of(jdbc.sql(COUNTS)
                .param("before", period.before().begins(zone).toString())
                .param("from", period.begins(zone).toString())
                .param("to", period.ends(zone).toString())
                .param("zone", zone.getId())
                .param("nothing", nothing)
                .query((row, _) -> new Count(
                        row.getString("what"),
                        String.valueOf(row.getString("sort")),
                        row.getBoolean("now"),
                        row.getBigDecimal("n")))
                .list());
    }
}
