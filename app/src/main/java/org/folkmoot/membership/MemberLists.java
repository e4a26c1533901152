package org.folkmoot.membership;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.Copies;
import org.folkmoot.database.FreshId;
import org.folkmoot.files.Table;
import org.folkmoot.membership.MemberList.State;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the lists that were brought, row by row as they were, until they are forgotten. */
@Component
class MemberLists {

    private static final String ALL = """
            select id, file_name, headings, notes, recipe, columns, scheme, state, rows, done_to, uploaded_at,
                finished_at, undone_at
            from membership_import""";

    private final JdbcClient jdbc;
    private final Copies copies;
    private final Clock clock;

    MemberLists(JdbcClient jdbc, Copies copies, Clock clock) {
        this.jdbc = jdbc;
        this.copies = copies;
        this.clock = clock;
    }

    /** Keeps a table with its rows; throws {@link org.folkmoot.files.FileUnusable} where it cannot be read on. */
    UUID add(Table table, String fileName, @Nullable UUID by) {
        var now = clock.instant();
        var id = FreshId.at(now);
        var headings = table.heading().names();
        insert(id, fileName, table, by, now);
        var rows = copies.into(
                "membership_import_row (import, line, cells)",
                to -> table.forEach(row -> to.add(
                        id,
                        row.line(),
                        Copies.array(
                                row.cells().stream().map(MemberLists::clean).toList()))));
        var recipe = Recipes.of(headings);
        var mapping = recipe.map(it -> it.mapping(headings)).orElseGet(() -> Suggestions.of(headings, sample(id)));
        jdbc.sql("update membership_import set rows = ?, recipe = ? where id = ?")
                .param(rows)
                .param(recipe.map(Recipe::name).orElse(""))
                .param(id)
                .update();
        map(id, mapping, State.MAPPING);
        return id;
    }

    private void insert(UUID id, String fileName, Table table, @Nullable UUID by, Instant now) {
        jdbc.sql("""
                        insert into membership_import
                            (id, file_name, headings, notes, columns, state, rows, by_person, uploaded_at)
                        values (?, ?, ?, ?, '{}', 'mapping', 0, ?, ?)""")
                .param(id)
                .param(fileName)
                .param(table.heading().names().toArray(String[]::new))
                .param(table.notes().toArray(String[]::new))
                .param(by)
                .param(Timestamp.from(now))
                .update();
    }

    private static String clean(String cell) {
        return cell.replace("\0", "");
    }

    /** Says what the columns mean; the questions are asked anew. */
    void map(UUID id, Mapping mapping, State state) {
        jdbc.sql("update membership_import set columns = ?, scheme = ?, state = ? where id = ?")
                .param(mapping.codes().toArray(String[]::new))
                .param(mapping.scheme())
                .param(state.code())
                .param(id)
                .update();
        jdbc.sql("delete from membership_import_party where import = ?")
                .param(id)
                .update();
    }

    Optional<MemberList> find(UUID id) {
        return jdbc.sql(ALL + " where id = ?")
                .param(id)
                .query((row, _) -> list(row))
                .optional();
    }

    /** The list, on which nobody else can work until the transaction ends. */
    Optional<MemberList> findAlone(UUID id) {
        return jdbc.sql(ALL + " where id = ? for update")
                .param(id)
                .query((row, _) -> list(row))
                .optional();
    }

    /** A list that waits to be brought in and on which nobody works now. */
    Optional<MemberList> nextWaiting() {
        return jdbc.sql(ALL + " where state = 'waiting' order by confirmed_at, id limit 1 for update skip locked")
                .query((row, _) -> list(row))
                .optional();
    }

    List<MemberList> newest() {
        return jdbc.sql(ALL + " order by uploaded_at desc limit 50")
                .query((row, _) -> list(row))
                .list();
    }

    List<StagedRow> rows(UUID id) {
        return jdbc.sql("select line, cells from membership_import_row where import = ? order by line")
                .param(id)
                .query((row, _) -> new StagedRow(row.getLong("line"), texts(row.getArray("cells"))))
                .list();
    }

    /** Cells of some rows, from which the meaning of columns is seen. */
    List<List<String>> sample(UUID id) {
        return jdbc.sql("select cells from membership_import_row where import = ? order by line limit 200")
                .param(id)
                .query((row, _) -> texts(row.getArray("cells")))
                .list();
    }

    Map<String, Answer> answers(UUID id) {
        var answers = new HashMap<String, Answer>();
        jdbc.sql("select key, answer from membership_import_party where import = ? and answer <> ''")
                .param(id)
                .query(row -> {
                    answers.put(row.getString("key"), new Answer(row.getString("answer")));
                });
        return answers;
    }

    void answer(UUID id, Plan.Party party, Answer answer) {
        jdbc.sql("""
                        insert into membership_import_party (import, key, line, answer) values (?, ?, ?, ?)
                        on conflict (import, key) do update set answer = excluded.answer""")
                .param(id)
                .param(party.key())
                .param(party.first())
                .param(answer.text())
                .update();
    }

    /** Keeps the plan as it was confirmed; the job does it. */
    void confirm(UUID id, Plan plan) {
        jdbc.sql("delete from membership_import_party where import = ?")
                .param(id)
                .update();
        copies.into(
                "membership_import_party (import, key, line, answer, listed, member)",
                to -> plan.groups().values().forEach(party -> {
                    var same = party.same();
                    to.add(
                            id,
                            party.key(),
                            party.first(),
                            party.answer().text(),
                            same.filter(Match.Known::listed)
                                    .map(Match.Known::id)
                                    .orElse(null),
                            same.filter(known -> !known.listed())
                                    .map(Match.Known::id)
                                    .orElse(null));
                }));
        jdbc.sql("create temporary table step (line bigint, outcome text, reason text, party text) on commit drop")
                .update();
        copies.into(
                "step (line, outcome, reason, party)",
                to -> plan.steps().forEach(step -> {
                    switch (step) {
                        case Plan.Take take ->
                            to.add(take.line(), take.sameAs() > 0 ? "repeat" : "take", "", take.group());
                        case Plan.Refuse refuse ->
                            to.add(refuse.line(), "refuse", refuse.reason().in(Words.english()), "");
                    }
                }));
        jdbc.sql("""
                        update membership_import_row r set outcome = s.outcome, reason = s.reason, party = s.party
                        from step s where r.import = ? and r.line = s.line""").param(id).update();
        jdbc.sql("update membership_import set state = 'waiting', confirmed_at = ?, done_to = 0 where id = ?")
                .param(Timestamp.from(clock.instant()))
                .param(id)
                .update();
    }

    void state(UUID id, State state, String column) {
        jdbc.sql("update membership_import set state = ?, " + column + " = ? where id = ?")
                .param(state.code())
                .param(Timestamp.from(clock.instant()))
                .param(id)
                .update();
    }

    /** Forgets a list of which nothing was brought in. */
    void forget(UUID id) {
        jdbc.sql("delete from membership_import where id = ?").param(id).update();
    }

    /** Forgets the rows of lists that were brought before a time; what they brought stays. */
    int forgetRows(Instant before) {
        return jdbc.sql("""
                        delete from membership_import_row where import in
                            (select id from membership_import where uploaded_at < ?
                                and state in ('done', 'undone', 'mapping', 'checking'))""").param(Timestamp.from(before)).update();
    }

    private static MemberList list(ResultSet row) throws SQLException {
        return new MemberList(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                texts(row.getArray("headings")),
                texts(row.getArray("notes")),
                row.getString("recipe"),
                Mapping.of(texts(row.getArray("columns")), row.getString("scheme")),
                State.of(row.getString("state")),
                row.getInt("rows"),
                row.getLong("done_to"),
                row.getTimestamp("uploaded_at").toInstant(),
                instant(row, "finished_at"),
                instant(row, "undone_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
