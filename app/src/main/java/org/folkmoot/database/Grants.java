package org.folkmoot.database;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Compares what the catalogue grants with the reviewed list {@code db/outside.txt}: a line for each right that the
 * public has, {@code relation[.column] privilege}.
 */
final class Grants {

    private static final String GRANTED = """
            select role.rolname || ' ' || thing.name || ' ' || lower(acl.privilege_type) as line
            from (select n.nspname, c.relname as name, c.relacl as acl
                    from pg_class c join pg_namespace n on n.oid = c.relnamespace
                  union all
                  select n.nspname, c.relname || '.' || a.attname, a.attacl
                    from pg_attribute a join pg_class c on c.oid = a.attrelid
                    join pg_namespace n on n.oid = c.relnamespace
                  union all
                  select n.nspname, p.proname || '()', p.proacl
                    from pg_proc p join pg_namespace n on n.oid = p.pronamespace) thing
            cross join lateral aclexplode(thing.acl) acl
            join (select oid, rolname from pg_roles union all select 0, 'public') role on role.oid = acl.grantee
            where thing.nspname = ? and role.rolname not in (?, current_user)
            """;

    private final JdbcClient jdbc;

    Grants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Throws {@link CannotStart} where any place's grants differ from the list. */
    void check(List<Locality> places) {
        for (var place : places) {
            var expected = reviewed().stream()
                    .map(line -> place.outside() + " " + line)
                    .collect(toCollection(TreeSet::new));
            var found = granted(place);
            if (!found.equals(expected)) {
                throw new CannotStart("The rights in the database of " + place.name()
                        + " are not those that Folkmoot's reviewed list allows (" + difference(expected, found)
                        + "). Somebody changed them by hand: take the change back, then start again.");
            }
        }
    }

    private Set<String> granted(Locality place) {
        return new TreeSet<>(jdbc.sql(GRANTED)
                .params(place.schema(), place.inside())
                .query((row, _) -> row.getString(1))
                .list());
    }

    static Set<String> reviewed() {
        try {
            return new ClassPathResource("db/outside.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String difference(Set<String> expected, Set<String> found) {
        var missing = new TreeSet<>(expected);
        missing.removeAll(found);
        var more = new TreeSet<>(found);
        more.removeAll(expected);
        return "missing " + missing + ", too many " + more;
    }
}
