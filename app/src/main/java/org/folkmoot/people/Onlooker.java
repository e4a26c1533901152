package org.folkmoot.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.folkmoot.web.Audience;
import org.folkmoot.web.Role;
import org.folkmoot.web.Seat;
import org.folkmoot.web.Visitor;
import org.folkmoot.web.Wall;

/**
 * Somebody for whom the table of who can see what has a column.
 *
 * @param code what the file calls them
 * @param words what the page calls them
 */
record Onlooker(String code, String words, Visitor visitor) {

    private static final UUID OWN = new UUID(0x7000, 0x8000000000000000L);

    static final List<Onlooker> ALL = Stream.concat(
                    Stream.of(
                            new Onlooker("public", "Everyone", Visitor.PUBLIC),
                            new Onlooker("signed-in", "Signed in, without a role", with())),
                    Stream.of(Role.values())
                            .map(role -> new Onlooker(
                                    role.code(),
                                    role.words(),
                                    with(new Seat(role, role.ofAnOrganisation() ? OWN : null)))))
            .toList();

    private static Visitor with(Seat... seats) {
        return new Visitor(OWN, OWN, "somebody@example.org", OWN, "Somebody", List.of(seats), List.of(), true, "");
    }

    /** Whether such a person opens it, for their own organisation where it is one organisation's. */
    boolean opens(Audience audience) {
        return Wall.opens(audience, visitor, Map.of(Wall.ORGANISATION, OWN.toString()));
    }
}
