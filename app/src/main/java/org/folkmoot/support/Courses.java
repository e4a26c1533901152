package org.folkmoot.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the course of a case in one statement, since its page asks for much else. */
@Component
class Courses {

    private static final String COURSE = """
            select * from (
            select 'step' as part, id, '' as kind, words, due, done as at, null as answer, null::numeric as amount,
                null as currency, 0 as months
            from support_step where case_id = :case
            union all
            select 'outcome', id, kind, words, null, at, told_by, amount, currency, 0
            from support_outcome where case_id = :case
            union all
            select 'asked', id, 'referral', to_name, null, made, answer, null, null, 0
            from support_referral where case_id = :case
            union all
            select 'asked', id, kind, '', null, asked, answer, null, null, months
            from support_question where case_id = :case and asked is not null) course
            order by part, case when part = 'step' then at end desc nulls first, due nulls last, at, id""";

    private final JdbcClient jdbc;

    Courses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Course of(UUID caseId) {
        var course = Course.empty();
        jdbc.sql(COURSE).param("case", caseId).query(row -> {
            switch (row.getString("part")) {
                case "step" -> course.steps().add(step(row));
                case "outcome" -> course.outcomes().add(told(row));
                default -> course.afterwards().add(asked(row));
            }
        });
        return course;
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getObject("id", UUID.class),
                row.getString("words"),
                row.getObject("due", LocalDate.class),
                Cases.instant(row, "at"));
    }

    private static Outcomes.Told told(ResultSet row) throws SQLException {
        return new Outcomes.Told(
                Outcome.of(row.getString("kind")).orElseThrow(),
                row.getString("words"),
                row.getBigDecimal("amount"),
                row.getString("currency"),
                row.getString("answer").equals("group"),
                row.getTimestamp("at").toInstant());
    }

    private static Afterwards.Asked asked(ResultSet row) throws SQLException {
        var tap = switch (row.getString("kind")) {
            case "referral" -> Tap.REFERRAL;
            case "outcome" -> Tap.OUTCOME;
            default -> Tap.SATISFACTION;
        };
        return new Afterwards.Asked(
                tap, row.getString("words"), row.getInt("months"), Cases.instant(row, "at"), row.getString("answer"));
    }
}
