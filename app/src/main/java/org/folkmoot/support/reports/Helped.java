package org.folkmoot.support.reports;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.folkmoot.register.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The groups with whom something was said or written, each once. Confidential cases count nowhere. */
@Component
class Helped {

    private static final String SPOKEN = """
            select distinct g.organisation, case when g.organisation is null then lower(g.name) end as name,
                case when s.span > 0 then c.topic else '' end as topic, s.span
            from (select distinct case_id, case when at >= :from::timestamptz then 2
                        when at >= :before::timestamptz then 1 else 0 end as span
                    from support_entry where kind <> 'note' and at < :to::timestamptz) s
                join support_case c on c.id = s.case_id and c.confidential is null
                join lateral (values (c.id), (c.joined)) k (id) on k.id is not null
                join support_group g on g.case_id = k.id and g.until is null""";

    private final JdbcClient jdbc;
    private final Register register;

    Helped(JdbcClient jdbc, Register register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /** When something was said: in the period, in the one before, or earlier still. */
    enum Span {
        EARLIER,
        BEFORE,
        NOW
    }

    /** A group that asked about something; one that went into another is that one. */
    private record Spoken(String group, @Nullable UUID organisation, String topic, Span span) {}

    private record Found(
            @Nullable UUID organisation, @Nullable String name, String topic, Span span) {}

    /** Groups of three spans, and what is known of them. */
    record Groups(List<Spoken> spoken, Map<UUID, Register.Placed> placed) {

        Set<String> of(Span span) {
            var groups = new HashSet<String>();
            spoken.stream().filter(it -> it.span() == span).forEach(it -> groups.add(it.group()));
            return groups;
        }

        /** How many there are with whom nothing was said or written before. */
        long fresh(Span span) {
            var groups = of(span);
            for (var earlier : Span.values()) {
                if (earlier.compareTo(span) < 0) {
                    groups.removeAll(of(earlier));
                }
            }
            return groups.size();
        }

        /** How many groups there are of each sort, each group once in a sort. */
        Map<String, Long> by(Span span, Sort sort) {
            var groups = new HashMap<String, Set<String>>();
            for (var it : spoken) {
                if (it.span() == span) {
                    var known = it.organisation() == null ? null : placed.get(it.organisation());
                    sort.of(it.topic(), known)
                            .forEach(name -> groups.computeIfAbsent(name, _ -> new HashSet<>())
                                    .add(it.group()));
                }
            }
            var counts = new HashMap<String, Long>();
            groups.forEach((name, found) -> counts.put(name, (long) found.size()));
            return counts;
        }
    }

    /** Says of which sorts a group is that asked. */
    @FunctionalInterface
    interface Sort {
        List<String> of(String topic, Register.@Nullable Placed placed);
    }

    Groups of(Period period, ZoneId zone) {
        var found = jdbc.sql(SPOKEN)
                .param("before", period.before().begins(zone).toString())
                .param("from", period.begins(zone).toString())
                .param("to", period.ends(zone).toString())
                .query((row, _) -> new Found(
                        row.getObject("organisation", UUID.class),
                        row.getString("name"),
                        row.getString("topic"),
                        Span.values()[row.getInt("span")]))
                .list();
        var today = today(found);
        var spoken = found.stream().map(it -> spoken(it, today)).toList();
        var ids = spoken.stream()
                .map(Spoken::organisation)
                .filter(Objects::nonNull)
                .distinct();
        return new Groups(spoken, register.placed(ids.map(Function.identity()).toList()));
    }

    /** What each organisation is today: itself, or the one into which it went. */
    private Map<UUID, UUID> today(List<Found> found) {
        var ids = found.stream()
                .map(Found::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var today = new HashMap<UUID, UUID>();
        register.fates(ids).forEach((id, fate) -> {
            var into = fate.into();
            today.put(id, into == null ? id : into);
        });
        return today;
    }

    private static Spoken spoken(Found it, Map<UUID, UUID> today) {
        var organisation = it.organisation() == null ? null : today.getOrDefault(it.organisation(), it.organisation());
        var group = organisation == null ? String.valueOf(it.name()) : organisation.toString();
        return new Spoken(group, organisation, it.topic(), it.span());
    }
}
