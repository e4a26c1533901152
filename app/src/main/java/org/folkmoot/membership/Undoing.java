package org.folkmoot.membership;

import java.util.List;
import java.util.UUID;
import org.folkmoot.log.Act;
import org.folkmoot.log.Kind;
import org.folkmoot.log.Log;
import org.folkmoot.membership.MemberList.State;
import org.folkmoot.people.Persons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a whole list back. What a person changed since, and whatever hangs on it, stays. */
@Component
class Undoing {

    /**
     * What came with a list, or with one that was taken back before, and that nothing else holds any more: from the
     * smallest thing to the largest.
     */
    private static final List<String> DELETES = List.of(
            "delete from membership_payment p where p.import in :gone",
            """
            delete from membership_fee f where f.import in :gone and f.touched is null
                and not exists (select 1 from membership_payment p where p.fee = f.id)""",
            "delete from membership_consent c where c.import in :gone",
            "delete from membership_interest i where i.import in :gone",
            "delete from membership_note n where n.import in :gone",
            "delete from membership_contact c where c.import in :gone and c.touched is null",
            """
            delete from membership_fact f where f.import in :gone and not exists (
                select 1 from membership_fact o where o.membership = f.membership and (o.import is null or o.import not in
                    :gone))""",
            """
            delete from membership_membership m where m.import in :gone
                and not exists (select 1 from membership_fact f where f.membership = m.id)
                and not exists (select 1 from membership_fee f where f.membership = m.id)""",
            """
            delete from membership_member m where m.import in :gone and m.touched is null
                and not exists (select 1 from membership_membership x where x.member = m.id)
                and not exists (select 1 from membership_contact x where x.member = m.id)
                and not exists (select 1 from membership_interest x where x.member = m.id)
                and not exists (select 1 from membership_note x where x.member = m.id)""",
            """
            delete from membership_scheme s where s.import in :gone and s.touched is null
                and not exists (select 1 from membership_membership m where m.scheme = s.id)""");

    /** This list, and those that were taken back before. */
    private static final String GONE = "(select id from membership_import where id = :list or state = 'undone')";

    private static final String FREE = """
            select p.person from membership_import_person p where p.import in :gone
                and not exists (select 1 from membership_contact x where x.person = p.person)
                and not exists (select 1 from membership_member x where x.person = p.person)
                and not exists (select 1 from membership_consent x where x.person = p.person)
                and not exists (select 1 from membership_import_person x
                    where x.person = p.person and x.import not in :gone)""";

    private final MemberLists lists;
    private final Persons persons;
    private final Log log;
    private final JdbcClient jdbc;

    Undoing(MemberLists lists, Persons persons, Log log, JdbcClient jdbc) {
        this.lists = lists;
        this.persons = persons;
        this.log = log;
        this.jdbc = jdbc;
    }

    /** Takes back a list that was brought in, or is half in; whether it was one. */
    boolean undo(UUID id) {
        var list = lists.findAlone(id).filter(it -> it.state() == State.DONE || it.state() == State.WAITING);
        if (list.isEmpty()) {
            return false;
        }
        DELETES.forEach(sql -> jdbc.sql(whole(sql)).param("list", id).update());
        persons.forget(jdbc.sql(whole(FREE))
                .param("list", id)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list());
        lists.state(id, State.UNDONE, "undone_at");
        log.stage(Act.of(Kind.IMPORT_UNDONE)
                .fact("kind", "members")
                .fact("rows", list.get().rows()));
        return true;
    }

    private static String whole(String sql) {
        return sql.replace(":gone", GONE);
    }

    /** The members of a list that stayed, since somebody changed them or added to them. */
    List<Kept> kept(UUID id) {
        return jdbc.sql("select id, name from membership_member where import = ? order by sort_name, id limit 500")
                .param(id)
                .query((row, _) -> new Kept(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /** A member that stayed. */
    record Kept(UUID id, String name) {}
}
