package org.folkmoot.support;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.people.MyPart;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.folkmoot.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What somebody has asked, and what their group has: letters, not the advisers' notes. Of a case that was joined to
 * another, whoever asked sees what they asked. A confidential case is whoever
 * asked's alone. Who acts for a council, health body, business or other funder reads none, whatever else they are
 * (invariant 1).
 */
@Controller
class MySupport implements MyPart {

    private static final String OWN = """
            ((c.email <> '' and c.email = :email) or (c.joined is null and c.confidential is null and exists (
                select 1 from support_group g join support_case o on o.id = g.case_id
                where c.id in (o.id, o.joined) and g.until is null and g.organisation = any(:organisations))))""";

    private final JdbcClient jdbc;
    private final Entries entries;
    private final Standard standard;

    MySupport(JdbcClient jdbc, Entries entries, Standard standard) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.standard = standard;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Page.Template> part(Visit visit) {
        if (visit.visitor().isCounterpart()) {
            return Optional.empty();
        }
        var own = find(visit.visitor(), OWN, null);
        var when = new When(standard.today(visit.here()), standard.zone(visit.here()));
        return Optional.of((output, forms) -> JtemyCasesGenerated.render(output, forms, visit, own, when));
    }

    @GetMapping("/{locality}/my/support/{id}")
    @OpenTo(Audience.SIGNED_IN)
    Page page(Visit visit, @PathVariable UUID id) {
        if (visit.visitor().isCounterpart()) {
            throw new NotHere();
        }
        var it = find(visit.visitor(), OWN + " and c.id = :id", id).stream()
                .findFirst()
                .orElseThrow(NotHere::new);
        var said =
                entries.of(id).stream().filter(entry -> entry.kind().isShared()).toList();
        var when = new When(standard.today(visit.here()), standard.zone(visit.here()));
        return Page.of((output, forms) -> JtemyCaseGenerated.render(output, forms, visit, it, said, when));
    }

    private List<Case> find(Visitor visitor, String where, @Nullable UUID id) {
        return jdbc.sql("select " + Cases.COLUMNS + " from support_case c where " + where
                        + " order by c.opened desc limit 20")
                .param("email", visitor.email())
                .param("organisations", visitor.contactOf().toArray(UUID[]::new))
                .param("id", id)
                .query((row, _) -> Cases.of(row))
                .list();
    }
}
