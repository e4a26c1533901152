package org.folkmoot.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who looks.
 *
 * @param session the session, or null of somebody who is not signed in
 * @param account whose sign-in it is, or null
 * @param email the address that the account has proved, or empty
 * @param person what this place calls the person, or null where it knows nobody of this address
 * @param name the person's name in this place; may be empty
 * @param seats the roles that work in this session
 * @param resting the roles that work only after the person has shown a passkey
 * @param shortcuts whether single letters may do something in the person's browsers
 * @param token what forms of this session carry to prove that they are ours; empty without a session
 */
public record Visitor(
        @Nullable UUID session,
        @Nullable UUID account,
        String email,
        @Nullable UUID person,
        String name,
        List<Seat> seats,
        List<Seat> resting,
        boolean shortcuts,
        String token) {

    /** Somebody who is not signed in. */
    public static final Visitor PUBLIC = new Visitor(null, null, "", null, "", List.of(), List.of(), true, "");

    public Visitor {
        seats = List.copyOf(seats);
        resting = List.copyOf(resting);
    }

    public boolean signedIn() {
        return session != null;
    }

    /** The person, where a rule has made sure that there is one. */
    public UUID known() {
        if (person == null) {
            throw new NotHere();
        }
        return person;
    }

    /** The account, where a rule has made sure that there is one. */
    public UUID signedInAs() {
        if (account == null) {
            throw new NotHere();
        }
        return account;
    }

    public boolean holds(Role role) {
        return seats.stream().anyMatch(seat -> seat.role() == role);
    }

    /** Whether the person holds the role for this organisation. */
    public boolean holds(Role role, UUID organisation) {
        return seats.contains(new Seat(role, organisation));
    }

    /** Whether the person acts for a council, health body, business or other funder, in whatever other role. */
    public boolean isCounterpart() {
        return holds(Role.COUNTERPART);
    }

    /** The organisations whose contact the person is. */
    public List<UUID> contactOf() {
        return seats.stream()
                .filter(seat -> seat.role() == Role.CONTACT)
                .map(Seat::organisation)
                .filter(organisation -> organisation != null)
                .toList();
    }

    /** What a page calls the person: the name, else the address. */
    public String called() {
        return name.isEmpty() ? email : name;
    }
}
