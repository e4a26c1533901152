package org.folkmoot.support.health;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.place.HealthQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What groups answered. Called in the open inside transaction; whoever reads says for whom. */
@Component
class Answers {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Answers(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(UUID check, Answered answered) {}

    /** The answers of one check, by question. */
    Map<String, Answered> of(UUID check) {
        return of(List.of(check)).getOrDefault(check, Map.of());
    }

    /** The answers of these checks, by check and question. */
    Map<UUID, Map<String, Answered>> of(List<UUID> checks) {
        var found = new HashMap<UUID, Map<String, Answered>>();
        jdbc.sql("select * from support_health_answer where check_id = any(?) order by question")
                .param(checks.toArray(UUID[]::new))
                .query((row, _) -> new Row(row.getObject("check_id", UUID.class), answered(row)))
                .list()
                .forEach(row -> found.computeIfAbsent(row.check(), _ -> new LinkedHashMap<>())
                        .put(row.answered().question(), row.answered()));
        return found;
    }

    /** Keeps an answer in place of the one before. */
    void keep(UUID check, HealthQuestion question, @Nullable Answer answer, String comment, @Nullable UUID by) {
        jdbc.sql("""
                        insert into support_health_answer (check_id, question, asked, answer, comment, at, by_person)
                        values (?, ?, ?, ?, ?, ?::timestamptz, ?)
                        on conflict (check_id, question) do update set asked = excluded.asked, answer = excluded.answer,
                            comment = excluded.comment, at = excluded.at, by_person = excluded.by_person""")
                .param(check)
                .param(question.code())
                .param(question.asks())
                .param(answer == null ? null : answer.code())
                .param(comment)
                .param(clock.instant().toString())
                .param(by)
                .update();
    }

    /** Notes what was asked the advisers about an answer. */
    void asked(UUID check, String question, UUID caseId) {
        jdbc.sql("update support_health_answer set case_id = ? where check_id = ? and question = ?")
                .params(caseId, check, question)
                .update();
    }

    private static Answered answered(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return new Answered(
                row.getString("question"),
                row.getString("asked"),
                answer == null ? null : Answer.of(answer).orElseThrow(),
                row.getString("comment"),
                row.getObject("case_id", UUID.class));
    }
}
