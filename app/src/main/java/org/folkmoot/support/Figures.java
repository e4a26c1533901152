package org.folkmoot.support;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.register.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was done in a stretch of time: groups, contacts and outcomes, each counted apart. Confidential cases count nowhere:
 * whoever counts the others would learn from a difference that there is one.
 */
@Component
class Figures {

    private static final String GROUPS = """
            select distinct g.organisation, case when g.organisation is null then lower(g.name) end as name
            from support_entry e join support_case c on c.id = e.case_id
            join support_group g on g.case_id in (c.id, c.joined) and g.until is null
            where e.at >= :from::timestamptz and e.at < :to::timestamptz and e.kind <> 'note'
                and c.confidential is null""";

    private static final String COUNTS = """
            with known as (select id from support_case where confidential is null)
            select
                (select count(*) from support_case where joined is null and confidential is null
                    and opened >= :from::timestamptz and opened < :to::timestamptz) as enquiries,
                (select count(*) from support_entry join known on known.id = case_id where kind <> 'note'
                    and at >= :from::timestamptz and at < :to::timestamptz) as contacts,
                (select count(*) from support_outcome join known on known.id = case_id where kind <> all(:nothing)
                    and at >= :from::timestamptz and at < :to::timestamptz) as outcomes,
                (select coalesce(sum(amount), 0) from support_outcome join known on known.id = case_id
                    where at >= :from::timestamptz and at < :to::timestamptz) as money,
                (select coalesce(sum(minutes), 0) from support_time join known on known.id = case_id
                    where at >= :from::timestamptz and at < :to::timestamptz) as minutes,
                (select count(*) from support_question join known on known.id = case_id where kind = 'satisfaction'
                    and answered >= :from::timestamptz and answered < :to::timestamptz) as said,
                (select count(*) from support_question join known on known.id = case_id where kind = 'satisfaction'
                    and answer = 'good'
                    and answered >= :from::timestamptz and answered < :to::timestamptz) as good""";

    private final JdbcClient jdbc;
    private final Register register;

    Figures(JdbcClient jdbc, Register register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /**
     * The figures of a stretch of time.
     *
     * @param groups how many groups were spoken or written with, each once, however often and under whichever name it
     *     went into another
     * @param contacts letters, calls and visits, in both directions; notes are none
     * @param outcomes what came of it; that nothing changed is none
     * @param money what groups won to which we contributed
     * @param said how many said how it was
     * @param good how many of them that it helped
     */
    record Of(
            long enquiries,
            int groups,
            long contacts,
            long outcomes,
            BigDecimal money,
            long minutes,
            long said,
            long good) {}

    Of between(Instant from, Instant to) {
        var groups = groups(from, to);
        return jdbc.sql(COUNTS)
                .param("from", from.toString())
                .param("to", to.toString())
                .param(
                        "nothing",
                        List.of(Outcome.values()).stream()
                                .filter(it -> !it.counts())
                                .map(Outcome::code)
                                .toArray(String[]::new))
                .query((row, _) -> new Of(
                        row.getLong("enquiries"),
                        groups,
                        row.getLong("contacts"),
                        row.getLong("outcomes"),
                        row.getBigDecimal("money"),
                        row.getLong("minutes"),
                        row.getLong("said"),
                        row.getLong("good")))
                .single();
    }

    private int groups(Instant from, Instant to) {
        var rows = jdbc.sql(GROUPS)
                .param("from", from.toString())
                .param("to", to.toString())
                .query((row, _) -> new Helped(row.getObject("organisation", UUID.class), row.getString("name")))
                .list();
        var ids = rows.stream()
                .flatMap(row -> Optional.ofNullable(row.organisation()).stream())
                .toList();
        var fates = register.fates(ids);
        Set<String> once = new HashSet<>();
        for (var row : rows) {
            var fate = row.organisation() == null ? null : fates.get(row.organisation());
            if (fate != null) {
                once.add((fate.into() == null ? fate.entry().id() : fate.into()).toString());
            } else {
                once.add(
                        row.organisation() == null
                                ? String.valueOf(row.name()).toLowerCase(Locale.ROOT)
                                : row.organisation().toString());
            }
        }
        return once.size();
    }

    private record Helped(
            @Nullable UUID organisation, @Nullable String name) {}
}
