package org.folkmoot.support.health;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What groups have set out to do. Called in the open inside transaction; whoever reads says for whom. */
@Component
class Actions {

    /** More than this nobody does, and no page should hold. */
    static final int MOST = 100;

    private static final String FIND = """
            select a.id, a.check_id, a.question, a.words, a.who, a.due, a.done
            from support_health_action a join support_health_check c on c.id = a.check_id where {which}
            order by a.done is not null, a.due nulls last, a.made limit 200""";

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Actions(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of a check, and those of the group's earlier ones that are not done; what is due first at the front. */
    List<Action> of(Check check) {
        return jdbc.sql(FIND.replace(
                        "{which}",
                        "c.organisation = ? and (c.id = ? or (a.done is null and c.begun < ?::timestamptz))"))
                .params(check.organisation(), check.id(), check.begun().toString())
                .query((row, _) -> action(row))
                .list();
    }

    /** Those of a check alone. */
    List<Action> only(UUID check) {
        return jdbc.sql(FIND.replace("{which}", "c.id = ?"))
                .param(check)
                .query((row, _) -> action(row))
                .list();
    }

    /** One of a group. */
    Optional<Action> find(UUID organisation, UUID id) {
        return jdbc.sql(FIND.replace("{which}", "c.organisation = ? and a.id = ?"))
                .params(organisation, id)
                .query((row, _) -> action(row))
                .optional();
    }

    void add(UUID check, @Nullable String question, Wish wish, @Nullable UUID by) {
        var now = clock.instant();
        jdbc.sql("""
                        insert into support_health_action (id, check_id, question, words, who, due, made, made_by)
                        values (?, ?, ?, ?, ?, ?::date, ?::timestamptz, ?)""")
                .param(FreshId.at(now))
                .param(check)
                .param(question)
                .param(wish.words())
                .param(wish.who())
                .param(text(wish.day()))
                .param(now.toString())
                .param(by)
                .update();
    }

    void change(UUID id, Wish wish) {
        jdbc.sql("update support_health_action set words = ?, who = ?, due = ?::date where id = ?")
                .param(wish.words())
                .param(wish.who())
                .param(text(wish.day()))
                .param(id)
                .update();
    }

    void done(UUID id, boolean done, @Nullable UUID by) {
        jdbc.sql("update support_health_action set done = ?::timestamptz, done_by = ? where id = ?")
                .param(done ? clock.instant().toString() : null)
                .param(done ? by : null)
                .param(id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from support_health_action where id = ?").param(id).update();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static Action action(ResultSet row) throws SQLException {
        return new Action(
                row.getObject("id", UUID.class),
                row.getObject("check_id", UUID.class),
                row.getString("question"),
                row.getString("words"),
                row.getString("who"),
                row.getObject("due", LocalDate.class),
                Checks.instant(row, "done"));
    }
}
