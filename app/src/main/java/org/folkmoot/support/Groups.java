package org.folkmoot.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.folkmoot.database.FreshId;
import org.folkmoot.register.Entry;
import org.folkmoot.register.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom cases are about. */
@Component
public class Groups {

    private static final Pattern ADDRESSED = Pattern.compile(".*\\(([A-Z]{2,3}-[^()]+|[0-9a-f-]{36})\\)");

    private final JdbcClient jdbc;
    private final Register register;
    private final InstantSource clock;

    Groups(JdbcClient jdbc, Register register, InstantSource clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.clock = clock;
    }

    /**
     * A group as somebody named it.
     *
     * @param organisation on the register, or null
     * @param name empty where nobody is named
     */
    public record Named(@Nullable UUID organisation, String name) {}

    /**
     * A group of a case.
     *
     * @param name what it was called when it was put there
     */
    record InCase(UUID id, UUID caseId, @Nullable UUID organisation, String name) {}

    /**
     * The group that somebody means. Works as the public too. A name that two organisations have is only a name, unless
     * the official number stands behind it as {@link #label} writes it.
     */
    public Named meant(String typed) {
        var text = Typed.line(typed);
        if (text.isEmpty()) {
            return new Named(null, "");
        }
        var addressed = ADDRESSED.matcher(text);
        var found = addressed.matches() ? register.named(addressed.group(1)) : Optional.<Entry>empty();
        if (found.isPresent()) {
            return new Named(found.get().id(), found.get().name());
        }
        var same = register.typed(text).stream()
                .filter(entry -> entry.name().equalsIgnoreCase(text))
                .toList();
        return same.size() == 1
                ? new Named(same.getFirst().id(), same.getFirst().name())
                : new Named(null, text);
    }

    /** What a list of suggestions offers: the name, with the number where others have the same one. */
    static String label(Entry entry, List<Entry> all) {
        var same = all.stream()
                        .filter(other -> other.name().equalsIgnoreCase(entry.name()))
                        .count()
                > 1;
        return same ? entry.name() + " (" + entry.address() + ")" : entry.name();
    }

    /** Puts a group to a case that has it not yet; a name of nothing is none. */
    void add(UUID caseId, Named group) {
        if (group.name().isEmpty()) {
            return;
        }
        var now = clock.instant();
        jdbc.sql("""
                        insert into support_group (id, case_id, organisation, name, since)
                        select :id, :case, :organisation::uuid, :name, :now::timestamptz where not exists (
                            select 1 from support_group where case_id = :case and until is null
                            and case when :organisation::uuid is null then lower(name) = lower(:name) and organisation is null
                                else organisation = :organisation::uuid end)""")
                .param("id", FreshId.at(now))
                .param("case", caseId)
                .param("organisation", group.organisation())
                .param("name", group.name())
                .param("now", now.toString())
                .update();
    }

    /** Takes a group away from a case and from what was joined to it; that it was there stays known. */
    void remove(UUID caseId, UUID group) {
        jdbc.sql("""
                        update support_group g set until = :now::timestamptz
                        from support_group it where it.id = :group and g.until is null
                        and (g.organisation = it.organisation
                            or g.organisation is null and it.organisation is null and lower(g.name) = lower(it.name))
                        and it.case_id in (select id from support_case where id = :case or joined = :case)
                        and g.case_id in (select id from support_case where id = :case or joined = :case)""")
                .param("now", clock.instant().toString())
                .param("group", group)
                .param("case", caseId)
                .update();
    }

    /** The groups of these cases and of what was joined to them, those that were put there first at the front; each once. */
    List<InCase> of(List<UUID> cases) {
        return jdbc.sql("""
                        select * from (
                            select distinct on (c.id, coalesce(g.organisation::text, lower(g.name)))
                                g.id, c.id as case_id, g.organisation, g.name, g.since
                            from support_case c join support_group g on g.case_id = any({all}) and g.until is null
                            where c.id = any(?)
                            order by c.id, coalesce(g.organisation::text, lower(g.name)), g.since, g.id) each
                        order by since, id""".replace("{all}", Cases.ALL))
                .param(cases.toArray(UUID[]::new))
                .query((row, _) -> group(row))
                .list();
    }

    private static InCase group(ResultSet row) throws SQLException {
        return new InCase(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getString("name"));
    }
}
