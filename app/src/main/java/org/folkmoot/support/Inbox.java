package org.folkmoot.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases that an adviser may know of, by what is due; counts and rows in one statement. */
@Component
class Inbox {

    static final int SIZE = 30;

    private static final int TELLING = 9;

    private static final String FIND = """
            with next as (
                select coalesce(j.joined, j.id) as id, min(s.due) as due from support_step s
                    join support_case j on j.id = s.case_id where s.done is null group by 1),
            known as (
                select c.id, c.holder, c.opened,
                    least(case when c.waits is not null then c.answer_by end, next.due) as due
                from support_case c left join next on next.id = c.id
                where c.joined is null and c.closed is null and {seen}),
            counts as (
                select count(*) as all_open, count(*) filter (where holder = :me) as mine,
                    count(*) filter (where holder is null) as fresh,
                    count(*) filter (where due < :today::date) as overdue from known)
            select counts.*, shown.* from counts left join lateral (
                select {columns} from (
                    select * from known where {which} order by due nulls last, opened limit {rows} offset :before) k
                join support_case c on c.id = k.id order by k.due nulls last, k.opened) shown on true""";

    private static final String CLOSED = "select {columns} from support_case c where c.joined is null"
            + " and c.closed is not null and {seen} order by c.opened desc, c.id limit {rows} offset :before";

    private final JdbcClient jdbc;

    Inbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which of them a list shows. */
    enum Show {
        OPEN("open", "true"),
        MINE("mine", "holder = :me"),
        NEW("new", "holder is null"),
        OVERDUE("overdue", "due < :today::date"),
        CLOSED("closed", "false");

        private final String words;
        private final String which;

        Show(String words, String which) {
            this.words = words;
            this.which = which;
        }

        /** In plain English. */
        String words() {
            return words;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Show of(String code) {
            return Stream.of(values())
                    .filter(it -> it.code().equals(code))
                    .findFirst()
                    .orElse(OPEN);
        }
    }

    /** How many are open, and one page of rows. */
    record Found(long open, long mine, long fresh, long overdue, List<Case> rows) {

        long count(Show show) {
            return switch (show) {
                case OPEN, CLOSED -> open;
                case MINE -> mine;
                case NEW -> fresh;
                case OVERDUE -> overdue;
            };
        }
    }

    Found find(Show show, UUID me, LocalDate today, long before) {
        var rows = new ArrayList<Case>();
        var counts = jdbc.sql(sql(FIND).replace("{which}", show.which))
                .param("me", me)
                .param("today", today.toString())
                .param("before", before)
                .query((row, _) -> {
                    if (row.getObject("id") != null) {
                        rows.add(Cases.of(row));
                    }
                    return counts(row, rows);
                })
                .list()
                .getFirst();
        if (show == Show.CLOSED) {
            rows.addAll(closed(me, before));
        }
        return counts;
    }

    private static Found counts(ResultSet row, List<Case> rows) throws SQLException {
        return new Found(
                row.getLong("all_open"), row.getLong("mine"), row.getLong("fresh"), row.getLong("overdue"), rows);
    }

    private List<Case> closed(UUID me, long before) {
        return jdbc.sql(sql(CLOSED))
                .param("me", me)
                .param("before", before)
                .query((row, _) -> Cases.of(row))
                .list();
    }

    /** Every case of an organisation that this adviser may know of, the latest first; at most 100. */
    List<Case> ofOrganisation(UUID organisation, UUID me) {
        return jdbc.sql(sql("""
                        select {columns} from support_case c where c.joined is null and {seen} and c.id in (
                            select coalesce(o.joined, o.id) from support_group g join support_case o on o.id = g.case_id
                            where g.organisation = :organisation and g.until is null)
                        order by c.opened desc, c.id limit 100"""))
                .param("me", me)
                .param("organisation", organisation)
                .query((row, _) -> Cases.of(row))
                .list();
    }

    /**
     * Other open cases that may be the same: asked from the same address or telephone, by somebody of the same whole name,
     * or about the same group. At most five, the nearest in time first.
     */
    List<Case> alike(Case it, UUID me) {
        return jdbc.sql(sql("""
                        select {columns} from support_case c where c.joined is null and c.closed is null and {seen}
                        and c.id <> :case and c.id in (
                            select id from support_case where email <> '' and email = :email
                            union all
                            select id from support_case
                            where phone <> '' and closed is null and joined is null
                            and right(regexp_replace(phone, '[^0-9]', '', 'g'), {digits}) = :phone
                            union all
                            select id from support_case
                            where name like '_% %_' and lower(name) = lower(:name) and closed is null and joined is null
                            union all
                            select coalesce(n.joined, n.id) from support_group o
                            join support_group g on g.organisation = o.organisation
                            join support_case n on n.id = g.case_id
                            where o.case_id = :case and o.until is null and g.until is null
                            union all
                            select g.case_id from support_group o join support_group g
                                on lower(g.name) = lower(o.name) and g.organisation is null and g.until is null
                            where o.case_id = :case and o.until is null and o.organisation is null)
                        order by abs(extract(epoch from c.opened - :opened::timestamptz)), c.id limit 5""").replace("{digits}", String.valueOf(TELLING)))
                .param("me", me)
                .param("case", it.id())
                .param("opened", it.opened().toString())
                .param("email", it.email())
                .param("name", it.name())
                .param("phone", telling(it.phone()))
                .query((row, _) -> Cases.of(row))
                .list();
    }

    /** The last digits of a telephone number, by which one is told from others however it is written. */
    private static String telling(String phone) {
        var digits = phone.replaceAll("[^0-9]", "");
        return digits.length() < TELLING ? "none" : digits.substring(digits.length() - TELLING);
    }

    /** The longest unanswered or overdue case that this adviser may know of, for what waits for them. */
    List<Case> waiting(UUID me, LocalDate today, int most) {
        return find(Show.OPEN, me, today, 0).rows().stream()
                .filter(it -> it.isOf(me) || it.holder() == null)
                .filter(it -> it.waits() != null
                        || it.due().filter(day -> !day.isAfter(today)).isPresent())
                .limit(most)
                .toList();
    }

    private static String sql(String template) {
        return template.replace("{columns}", Cases.COLUMNS)
                .replace("{seen}", Cases.SEEN)
                // a number and no parameter, so that PostgreSQL may keep its plan
                .replace("{rows}", String.valueOf(SIZE));
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
