package org.folkmoot.support.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.folkmoot.database.FreshId;
import org.folkmoot.place.ReportQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The reports of a place. What was frozen is written once and never changed. */
@Component
class Reports {

    private static final int LISTED = 200;

    /** As many months a report may tell of days before its own. */
    private static final int LONGEST = 12;

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String FIND = """
            select r.*, f.at as frozen, f.by_person as frozen_by, p.at as public_since,
                (select n.id from support_report n join support_report_frozen nf on nf.report = n.id
                    where n.corrects = r.id limit 1) as corrected_by
            from support_report r left join support_report_frozen f on f.report = r.id
                left join support_report_public p on p.report = r.id and p.until is null
            """;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Reports(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Report> all() {
        return jdbc.sql(FIND + "order by r.made desc, r.id limit " + LISTED)
                .query((row, _) -> report(row))
                .list();
    }

    Optional<Report> find(UUID id) {
        return jdbc.sql(FIND + "where r.id = ?")
                .param(id)
                .query((row, _) -> report(row))
                .optional();
    }

    /** The same, while nobody else changes it. */
    Optional<Report> lock(UUID id) {
        return jdbc.sql(FIND + "where r.id = ? for update of r")
                .param(id)
                .query((row, _) -> report(row))
                .optional();
    }

    UUID begin(Report it, @Nullable UUID by) {
        jdbc.sql("""
                        insert into support_report (id, title, for_whom, first_day, last_day, questions, words, made,
                            made_by, corrects, reason)
                        values (?, ?, ?, ?::date, ?::date, ?, ?, ?::timestamptz, ?, ?, ?)""")
                .param(it.id())
                .param(it.title())
                .param(it.forWhom())
                .param(it.period().from().toString())
                .param(it.period().to().toString())
                .param(codes(it.questions()))
                .param(it.words())
                .param(clock.instant().toString())
                .param(by)
                .param(it.corrects())
                .param(it.reason())
                .update();
        return it.id();
    }

    void change(UUID id, String title, List<ReportQuestion> questions, String words) {
        jdbc.sql("update support_report set title = ?, questions = ?, words = ? where id = ?")
                .params(title, codes(questions), words, id)
                .update();
    }

    void throwAway(UUID id) {
        jdbc.sql("delete from support_report where id = ?").param(id).update();
    }

    void freeze(UUID id, Content content, @Nullable UUID by) {
        jdbc.sql("""
                        insert into support_report_frozen (report, at, by_person, content)
                        values (?, ?::timestamptz, ?, ?::jsonb)""")
                .param(id)
                .param(clock.instant().toString())
                .param(by)
                .param(MAPPER.writeValueAsString(content))
                .update();
    }

    /** What a report said when it was frozen. */
    Optional<Content> frozen(UUID id) {
        return jdbc.sql("select content::text from support_report_frozen where report = ?")
                .param(id)
                .query((row, _) -> content(row.getString(1)))
                .optional();
    }

    /** All that was frozen which may say something of days of this period, or of the one before. */
    List<Content> sharing(Period period) {
        return jdbc.sql("""
                        select f.content::text from support_report_frozen f join support_report r on r.id = f.report
                        where r.first_day <= ?::date and r.last_day >= ?::date""")
                .params(
                        period.to().plusMonths(LONGEST).toString(),
                        period.before().from().toString())
                .query((row, _) -> content(row.getString(1)))
                .list();
    }

    void publish(UUID report, Content content, @Nullable UUID by) {
        jdbc.sql("""
                        insert into support_report_public (id, report, at, by_person, content)
                        values (?, ?, ?::timestamptz, ?, ?::jsonb)""")
                .param(FreshId.at(clock.instant()))
                .param(report)
                .param(clock.instant().toString())
                .param(by)
                .param(MAPPER.writeValueAsString(content))
                .update();
    }

    void takeBack(UUID report, @Nullable UUID by) {
        jdbc.sql("""
                        update support_report_public set until = ?::timestamptz, until_by = ?
                        where report = ? and until is null""").param(clock.instant().toString()).param(by).param(report).update();
    }

    /** A public report. */
    record Shown(UUID id, Instant since, Content content) {}

    /** What is public; works as the public too. */
    List<Shown> shown() {
        return jdbc.sql(
                        "select report, at, content::text as content from support_report_shown order by at desc limit 60")
                .query((row, _) -> new Shown(
                        row.getObject("report", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        content(row.getString("content"))))
                .list();
    }

    private static Content content(String json) {
        return MAPPER.readValue(json, Content.class);
    }

    private static String[] codes(List<ReportQuestion> questions) {
        return questions.stream().map(ReportQuestion::code).toArray(String[]::new);
    }

    private static Report report(ResultSet row) throws SQLException {
        var frozen = row.getTimestamp("frozen");
        var since = row.getTimestamp("public_since");
        return new Report(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("for_whom"),
                new Period(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                Stream.of((String[]) row.getArray("questions").getArray())
                        .flatMap(code -> ReportQuestion.of(code).stream())
                        .toList(),
                row.getString("words"),
                row.getObject("corrects", UUID.class),
                row.getString("reason"),
                frozen == null ? null : frozen.toInstant(),
                row.getObject("frozen_by", UUID.class),
                row.getObject("corrected_by", UUID.class),
                since == null ? null : since.toInstant());
    }
}
