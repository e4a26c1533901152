package org.folkmoot.membership;

import java.sql.Array;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.database.Locality;
import org.folkmoot.membership.Match.Known;
import org.folkmoot.people.Persons;
import org.folkmoot.place.Places;
import org.folkmoot.register.EveryListed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the plan of a list from the register, the members and the people as they are now. */
@Component
class Plans {

    private final MemberLists lists;
    private final EveryListed register;
    private final Persons persons;
    private final Places places;
    private final JdbcClient jdbc;

    Plans(MemberLists lists, EveryListed register, Persons persons, Places places, JdbcClient jdbc) {
        this.lists = lists;
        this.register = register;
        this.persons = persons;
        this.places = places;
        this.jdbc = jdbc;
    }

    Plan of(Locality place, MemberList list) {
        var rows = lists.rows(list.id());
        var reader = new IncomingReader(list.mapping(), places.pack(place), rows);
        var read = rows.stream().map(reader::read).toList();
        var emails = read.stream()
                .filter(Incoming.class::isInstance)
                .map(row -> ((Incoming) row).human().email())
                .filter(email -> !email.isEmpty())
                .collect(Collectors.toSet());
        var known = persons.addressed(emails).keySet();
        return new Planner(directory(), known, lists.answers(list.id())).plan(read);
    }

    private Directory directory() {
        var directory = new Directory();
        register.each(listed -> directory.add(
                new Known(listed.id(), true, listed.names().getFirst(), String.join(", ", listed.postcodes())),
                listed.names(),
                listed.orgIds(),
                listed.postcodes()));
        jdbc.sql(
                        "select id, name, org_ids, postcode from membership_member where organisation is null and person is null")
                .query(row -> {
                    Array orgIds = row.getArray("org_ids");
                    var postcode = row.getString("postcode");
                    directory.add(
                            new Known(row.getObject("id", UUID.class), false, row.getString("name"), postcode),
                            List.of(row.getString("name")),
                            List.of((String[]) orgIds.getArray()),
                            postcode.isEmpty() ? List.of() : List.of(postcode));
                });
        return directory;
    }
}
