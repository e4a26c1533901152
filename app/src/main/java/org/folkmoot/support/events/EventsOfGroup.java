package org.folkmoot.support.events;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.register.DeskPart;
import org.folkmoot.web.Page;
import org.folkmoot.web.Role;
import org.folkmoot.web.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which events an organisation's people came to, on the staff's page of it; for advisers. */
@Component
class EventsOfGroup implements DeskPart {

    private static final int MOST = 50;

    private final JdbcClient jdbc;

    EventsOfGroup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An event to which people of the group booked.
     *
     * @param booked how many have or had a place
     * @param came how many came; meaningless until it was written down
     */
    record Visited(UUID event, String title, Instant starts, ZoneId zone, boolean attended, int booked, int came) {}

    @Override
    public int order() {
        return 11;
    }

    @Override
    public Optional<Page.Template> part(Visit visit, UUID organisation) {
        if (!visit.visitor().holds(Role.ADVISER)) {
            return Optional.empty();
        }
        var visited = visited(organisation);
        return visited.isEmpty()
                ? Optional.empty()
                : Optional.of((output, forms) -> JtevisitedGenerated.render(output, forms, visit, visited));
    }

    private List<Visited> visited(UUID organisation) {
        return jdbc.sql("""
                        select e.id, e.title, e.starts, e.zone, e.attended is not null as attended,
                            count(*) as booked, count(*) filter (where b.came) as came
                        from support_booking b join support_event e on e.id = b.event
                        where b.organisation = ? and b.ended is null and b.placed is not null and e.cancelled is null
                        group by e.id order by e.starts desc limit ?""")
                .params(organisation, MOST)
                .query((row, _) -> new Visited(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getTimestamp("starts").toInstant(),
                        ZoneId.of(row.getString("zone")),
                        row.getBoolean("attended"),
                        row.getInt("booked"),
                        row.getInt("came")))
                .list();
    }
}
