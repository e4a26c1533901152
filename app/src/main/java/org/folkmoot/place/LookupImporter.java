package org.folkmoot.place;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.folkmoot.database.Copies;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads published look-ups: which area of one layer lies in, or became, which of another. */
@Component
class LookupImporter implements Importer {

    private final JdbcClient jdbc;
    private final Copies copies;
    private final Links links;

    LookupImporter(JdbcClient jdbc, Copies copies, Links links) {
        this.jdbc = jdbc;
        this.copies = copies;
        this.links = links;
    }

    private record Pair(String fromLayer, String from, String toLayer, String to) {}

    @Override
    public Set<SourceKind> kinds() {
        return Set.of(SourceKind.LOOKUPS);
    }

    @Override
    public Outcome read(Reading reading) {
        jdbc.sql("create temporary table incoming_link (like place_link) on commit drop")
                .update();
        var seen = new HashSet<Pair>();
        copies.into(
                "incoming_link (from_layer, from_code, to_layer, to_code, stated)",
                rows -> reading.rows((_, columns) -> {
                    var pair = pair(columns);
                    var problem = problem(pair, seen);
                    if (problem == null) {
                        rows.add(pair.fromLayer(), pair.from(), pair.toLayer(), pair.to(), true);
                    }
                    return problem;
                }));
        return keep(seen.size());
    }

    private Outcome keep(long read) {
        jdbc.sql("delete from place_link where not stated").update();
        var gone = jdbc.sql("""
                delete from place_link l where exists (select 1 from incoming_link i
                    where i.from_layer = l.from_layer and i.to_layer = l.to_layer)""").update();
        jdbc.sql("insert into place_link select * from incoming_link").update();
        links.derive();
        return new Outcome(Math.max(0, read - gone), 0, Math.min(read, gone));
    }

    private static Pair pair(UnaryOperator<String> columns) {
        return new Pair(
                columns.apply("from_layer"), columns.apply("from"), columns.apply("to_layer"), columns.apply("to"));
    }

    private static @Nullable String problem(Pair pair, Set<Pair> seen) {
        if (pair.from().isEmpty() || pair.to().isEmpty()) {
            return "One of the two areas is missing.";
        }
        if (pair.fromLayer().isEmpty() || pair.toLayer().isEmpty()) {
            return "The layer of one of the two areas is missing.";
        }
        return seen.add(pair) ? null : "The same two areas stand in an earlier line already.";
    }
}
