package org.folkmoot.money;

import java.time.ZoneOffset;
import java.util.List;
import org.folkmoot.database.Copies;
import org.folkmoot.files.Row;
import org.folkmoot.place.Importer.Outcome;
import org.folkmoot.place.Reading;
import org.folkmoot.register.Folded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Grants row by row as their sources state them. An edition is staged in a temporary table, compared with the one
 * before, and kept; what it replaces goes into the history.
 */
@Component
class GrantRecords {

    private static final String CARD =
            "title, funder, funder_name, programme, currency, amount, awarded, recipient, recipient_name,"
                    + " recipient_sort, recipient_kind, numbers, postcode";

    static final String STAGE = "stated (line, id, fields, " + CARD + ", words, cells)";

    private static final String MAKE_STAGE = """
            create temporary table stated (
                line bigint, id text collate "C", fields jsonb, title text, funder text, funder_name text,
                programme text, currency text, amount numeric, awarded date, recipient text, recipient_name text,
                recipient_sort text, recipient_kind text, numbers text[], postcode text, words text, cells text[]
            ) on commit drop""";

    /** One identifier for several awards of different days or amounts: each is kept; of the very same, the first. */
    private static final String PLACE = """
            create temporary table placed on commit drop as
            with keyed as (
                select s.*,
                    case when count(*) over (partition by id) = 1 then id
                         else id || '~' || awarded || '~' || trim_scale(amount) end as key,
                    first_value(line) over same as first_line,
                    first_value(recipient) over same as first_recipient,
                    first_value(recipient_sort) over same as first_sort
                from stated s
                window same as (partition by id, awarded, amount order by line)
            )
            select k.*,
                case when k.line <> k.first_line then 'repeated'
                     when r.key is null then 'new'
                     when r.fields = k.fields and r.gone_since is null then 'unchanged'
                     else 'changed' end as state
            from keyed k left join money_record r on r.source = :source and r.key = k.key""";

    private static final String KEEP_HISTORY = """
            insert into money_history (source, key, id, edition, superseded_by, read_at, fields)
            select r.source, r.key, r.id, r.edition, :edition, r.read_at, r.fields
            from placed p join money_record r on r.source = :source and r.key = p.key
            where p.state = 'changed' and r.fields <> p.fields""";

    private static final String KEEP =
            "insert into money_record (source, key, id, fields, " + CARD + ", search, first_edition, edition, read_at)"
                    + " select :source, key, id, fields, " + CARD
                    + ", to_tsvector('simple', words), :edition, :edition, :at from placed"
                    + " where state in ('new', 'changed') " + """
            on conflict (source, key) do update set fields = excluded.fields, title = excluded.title,
                funder = excluded.funder, funder_name = excluded.funder_name, programme = excluded.programme,
                currency = excluded.currency, amount = excluded.amount, awarded = excluded.awarded,
                recipient = excluded.recipient, recipient_name = excluded.recipient_name,
                recipient_sort = excluded.recipient_sort, recipient_kind = excluded.recipient_kind,
                numbers = excluded.numbers, postcode = excluded.postcode, search = excluded.search,
                edition = excluded.edition, read_at = excluded.read_at, gone_since = null""";

    private static final String CONFIRM = """
            update money_record r set edition = :edition, read_at = :at from placed p
            where p.state = 'unchanged' and r.source = :source and r.key = p.key
                and (r.edition, r.read_at) is distinct from (:edition::date, :at::timestamptz)""";

    private static final String LEAVE = """
            update money_record r set gone_since = :edition
            where r.source = :source and r.gone_since is null
                and not exists (select 1 from placed p where p.key = r.key and p.state <> 'repeated')""";

    /** Of the sources that state a grant, the one believed first that still has it; then every row of it there. */
    private static final String CHOOSE = """
            update money_record r set chosen = (r.source = best.source) from (
                select distinct on (m.id) m.id, m.source
                from money_record m join place_source_rank s on s.id = m.source
                order by m.id, (m.gone_since is not null), s.rank, m.source) best
            where best.id = r.id and r.chosen <> (r.source = best.source)""";

    private final JdbcClient jdbc;

    GrantRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void makeStage() {
        jdbc.sql(MAKE_STAGE).update();
    }

    static void stage(Copies.Rows rows, Row row, Stated grant) {
        rows.add(
                row.line(),
                grant.id(),
                grant.fields(),
                grant.title(),
                grant.funder(),
                grant.funderName(),
                grant.programme(),
                grant.currency(),
                grant.amount().toPlainString(),
                grant.awarded(),
                grant.recipient(),
                grant.recipientName(),
                Folded.of(grant.recipientName()),
                grant.kind().key(),
                Copies.array(grant.numbers()),
                grant.postcode().isEmpty() ? null : grant.postcode(),
                grant.words(),
                Copies.array(row.cells()));
    }

    /** Compares what was staged with the edition before, in a temporary table {@code placed}, and refuses repetitions. */
    void place(Reading reading) {
        jdbc.sql("analyze stated").update();
        jdbc.sql(PLACE).param("source", reading.source()).update();
        jdbc.sql("create index on placed (key)").update();
        jdbc.sql("analyze placed").update();
        jdbc.sql("""
                select line, id, first_line, recipient_sort <> first_sort
                    and (recipient <> first_recipient or recipient like 'grant:%') as other, cells from placed
                where state = 'repeated' order by line""").query(row -> {
            reading.refuse(
                    row.getLong("line"),
                    List.of((String[]) row.getArray("cells").getArray()),
                    repeated(row.getString("id"), row.getLong("first_line"), row.getBoolean("other")));
        });
    }

    private static String repeated(String id, long line, boolean otherRecipient) {
        return "The grant " + id + " stands in line " + line + " already"
                + (otherRecipient
                        ? ", there for another recipient. The standard takes one recipient for each grant."
                        : ", with the same day and amount.");
    }

    /** Keeps what was placed, and chooses which source of each grant is believed. */
    Outcome keep(Reading reading) {
        var changes = 0;
        for (var statement : List.of(KEEP_HISTORY, KEEP)) {
            changes += run(statement, reading);
        }
        run(CONFIRM, reading);
        if (reading.whole()) {
            changes += run(LEAVE, reading);
        }
        changes += run(CHOOSE, reading);
        if (changes > 0) {
            run("update money_version set version = version + 1, changed = :at", reading);
        }
        return new Outcome(count("new"), count("changed"), count("unchanged"));
    }

    private int run(String statement, Reading reading) {
        return jdbc.sql(statement)
                .param("source", reading.source())
                .param("edition", reading.edition())
                .param("at", reading.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private long count(String state) {
        return jdbc.sql("select count(*) from placed where state = ?")
                .param(state)
                .query(Long.class)
                .single();
    }
}
