package org.folkmoot.register;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.folkmoot.database.Copies;
import org.folkmoot.place.Importer.Outcome;
import org.folkmoot.place.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the sources state, row by row. An edition is first staged in a temporary table, then compared with the one
 * before: new rows find their organisation, changed ones leave history, missing ones are no longer in the source.
 */
@Component
class Records {

    static final String STAGE = "stated (line, key, own, other, candidate, fields, location, cells)";

    private static final String MAKE_STAGE = """
            create temporary table stated (
                line bigint, key text collate "C", own text collate "C", other text collate "C", candidate uuid,
                fields jsonb, location jsonb, cells text[]
            ) on commit drop""";

    /** A company's number joins two rows only where no two numbers of one register would meet (docs/rules/register.md). */
    private static final String FIND = """
            create temporary table placed on commit drop as
            select s.line, s.key, s.own, s.other, s.fields, s.location, s.cells,
                coalesce(r.organisation, n.organisation, c.organisation, s.candidate) as organisation,
                case when r.key is null then 'new'
                     when r.fields = s.fields and r.location = s.location and r.gone_since is null then 'unchanged'
                     else 'changed' end as state
            from stated s
            left join register_record r on r.source = :source and r.key = s.key
            left join register_number n on n.org_id = s.own
            left join lateral (
                select other.organisation from register_number other
                where other.org_id = s.other and n.organisation is null and not exists (
                    select 1 from register_number rival
                    where rival.organisation = other.organisation and rival.own
                        and regexp_replace(rival.org_id, '-[^-]*$', '') = regexp_replace(s.own, '-[^-]*$', ''))
            ) c on true""";

    private static final String KEEP_HISTORY = """
            insert into register_history (source, key, organisation, edition, superseded_by, read_at, fields)
            select r.source, r.key, r.organisation, r.edition, :edition, r.read_at, r.fields
            from placed p join register_record r on r.source = :source and r.key = p.key
            where p.state = 'changed' and r.fields <> p.fields""";

    private static final String KEEP = """
            insert into register_record
                (source, key, kind, organisation, fields, location, first_edition, edition, read_at)
            select :source, key, :kind, organisation, fields, location, :edition, :edition, :at
            from placed where state <> 'unchanged' and organisation is not null
            on conflict (source, key) do update set fields = excluded.fields, location = excluded.location,
                edition = excluded.edition, read_at = excluded.read_at, gone_since = null""";

    private static final String KEEP_NUMBERS = """
            insert into register_number (org_id, organisation, own)
            select own, organisation, true from placed
            where own is not null and organisation is not null and state <> 'unchanged'
            union all
            select other, organisation, false from placed
            where other is not null and organisation is not null and state <> 'unchanged'
            on conflict do nothing""";

    private static final String CONFIRM = """
            update register_record r set edition = :edition, read_at = :at from placed p
            where p.state = 'unchanged' and r.source = :source and r.key = p.key""";

    /** What a refused row speaks of is still in the source: its key begins with one of the row's cells. */
    private static final String LEAVE = """
            update register_record r set gone_since = :edition
            where r.source = :source and r.kind = :kind and r.gone_since is null
                and not exists (select 1 from stated s where s.key = r.key)
                and not exists (select 1 from refused c where c.cell = split_part(r.key, '|', 1))
            returning r.organisation""";

    private static final String TOUCHED = """
            create temporary table touched on commit drop as
            select organisation, row_number() over () as number from (
                select organisation from placed where state <> 'unchanged' and organisation is not null
                union select organisation from gone) all_of_them""";

    /** A line of which one part is new and another is not, as of a merger, has changed. */
    private static final String COUNT = """
            select count(*) filter (where first = 'new' and last = 'new') as fresh,
                count(*) filter (where first <> last or last = 'changed') as changed,
                count(*) filter (where first = 'unchanged' and last = 'unchanged') as unchanged
            from (select min(state) as first, max(state) as last from placed
                where organisation is not null group by line) as by_line""";

    private final JdbcClient jdbc;

    Records(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void makeStage() {
        jdbc.sql(MAKE_STAGE).update();
    }

    static void stage(Copies.Rows rows, long line, Stated stated, @Nullable UUID candidate, List<String> cells) {
        rows.add(
                line,
                stated.key(),
                empty(stated.field("org_id")),
                empty(stated.field("company_org_id")),
                candidate,
                Json.of(stated.fields()),
                Json.of(stated.location()),
                cells.isEmpty() ? null : Copies.array(cells));
    }

    /** Finds the organisation of each staged row, in a temporary table {@code placed}. */
    void find(Reading reading) {
        jdbc.sql("analyze stated").update();
        jdbc.sql(FIND).param("source", reading.source()).update();
        jdbc.sql("analyze placed").update();
    }

    /**
     * Keeps what was placed; afterwards {@code touched} has the organisations of which something else is stated now.
     *
     * <p>What is compared with older editions comes first: what the database believes of the table is true until it
     * grows, and a plan for a table of a few rows would take hours with many.
     */
    Outcome keep(Reading reading, String kind) {
        jdbc.sql("create temporary table gone (organisation uuid) on commit drop")
                .update();
        if (reading.whole()) {
            jdbc.sql("create temporary table refused on commit drop as select unnest(?::text[]) collate \"C\" as cell")
                    .param(reading.refusedCells().toArray(String[]::new))
                    .update();
            run("with left_out as (" + LEAVE + ") insert into gone select * from left_out", reading, kind);
        }
        if (reading.request().partial()) {
            run(CONFIRM, reading, kind);
        }
        for (var statement : List.of(KEEP_HISTORY, KEEP, KEEP_NUMBERS)) {
            run(statement, reading, kind);
        }
        jdbc.sql(TOUCHED).update();
        return outcome();
    }

    private void run(String statement, Reading reading, String kind) {
        jdbc.sql(statement)
                .param("source", reading.source())
                .param("kind", kind)
                .param("edition", reading.edition())
                .param("at", reading.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Outcome outcome() {
        return jdbc.sql(COUNT)
                .query((row, _) -> new Outcome(row.getLong("fresh"), row.getLong("changed"), row.getLong("unchanged")))
                .single();
    }

    private static @Nullable String empty(String text) {
        return text.isEmpty() ? null : text;
    }
}
