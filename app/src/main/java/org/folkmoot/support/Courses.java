package org.folkmoot.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the course of a case, and of those that were joined to it, in one statement, since its page asks for much else. */
@Component
class Courses {

    private static final String COURSE = """
            with family as (select id from support_case where id = :case or joined = :case)
            select * from (
            select 'step' as part, id, '' as kind, words, due, done as at, null as answer, null::numeric as amount,
                null as currency, 0 as months, null::uuid as by_person, null::uuid as whom
            from support_step where case_id in (select id from family)
            union all
            select 'outcome', id, kind, words, null, at, told_by, amount, currency, 0, null, null
            from support_outcome where case_id in (select id from family)
            union all
            select 'asked', id, 'referral', to_name, null, made, answer, null, null, 0, null, null
            from support_referral where case_id in (select id from family)
            union all
            select 'asked', id, kind, '', null, asked, answer, null, null, months, null, null
            from support_question where case_id in (select id from family) and asked is not null
            union all
            select 'happened', id, what, words, null, at, null, null, null, 0, by_person, whom
            from support_history where case_id in (select id from family)) course
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
                case "happened" -> course.history().add(happened(row));
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

    private static History.Happened happened(ResultSet row) throws SQLException {
        return new History.Happened(
                Event.of(row.getString("kind")),
                row.getTimestamp("at").toInstant(),
                row.getObject("by_person", UUID.class),
                row.getObject("whom", UUID.class),
                row.getString("words"));
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
