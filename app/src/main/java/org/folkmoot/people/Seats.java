package org.folkmoot.people;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.folkmoot.database.Locality;
import org.folkmoot.log.Act;
import org.folkmoot.log.Kind;
import org.folkmoot.log.Log;
import org.folkmoot.place.Places;
import org.folkmoot.web.Decision;
import org.folkmoot.web.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives and ends roles, in an inside transaction of the place. Of two nodes that do so one waits for the other, so that no
 * excluded pair comes about between them and the last administrator stays.
 */
@Component
public class Seats {

    private final SeatRows rows;
    private final Persons persons;
    private final Log log;
    private final Places places;
    private final InstantSource clock;

    Seats(SeatRows rows, Persons persons, Log log, Places places, InstantSource clock) {
        this.rows = rows;
        this.persons = persons;
        this.log = log;
        this.places = places;
        this.clock = clock;
    }

    /**
     * A role to be given.
     *
     * @param organisation for which organisation; null exactly for the roles that are held in the whole place
     * @param to the day on which it is over, or null
     * @param by who gives it, or null for the program itself
     */
    public record Wish(
            UUID person,
            Role role,
            @Nullable UUID organisation,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable UUID by) {}

    /** Gives a role; refused where another role of the person excludes it, or where it cannot be. */
    public Decision give(Wish wish) {
        rows.lock();
        var seat = new HeldSeat(
                FreshId.at(clock.instant()),
                wish.person(),
                wish.role(),
                wish.organisation(),
                wish.from(),
                wish.to(),
                wish.by());
        var refusal = refusal(seat);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        rows.add(seat);
        log.stage(act(Kind.ROLE_GIVEN, seat, wish.by()));
        return Decision.allowed();
    }

    private Optional<Decision> refusal(HeldSeat seat) {
        if (seat.role() == Role.HOST) {
            return refused("host-of-the-machine", "Who runs the machine is said on the machine, not here.");
        }
        if (seat.role().ofAnOrganisation() != (seat.organisation() != null)) {
            return refused("organisation", "Say for which organisation; only contacts and voters have one.");
        }
        if (seat.to() != null && !seat.to().isAfter(seat.from())) {
            return refused("days", "The last day must come after the first.");
        }
        if (persons.find(seat.person()).isEmpty()) {
            return refused("person", "This person is not known here any more.");
        }
        return excluded(seat);
    }

    private Optional<Decision> excluded(HeldSeat seat) {
        for (var held : rows.of(seat.person())) {
            if (!held.meets(seat)) {
                continue;
            }
            var reason = Excluding.reason(held.role(), seat.role());
            if (reason.isPresent()) {
                return refused("excluded-" + held.role().code(), reason.get());
            }
            if (held.role() == seat.role() && Objects.equals(held.organisation(), seat.organisation())) {
                return refused("held", "The person has this role already in that time.");
            }
        }
        return Optional.empty();
    }

    /**
     * Ends a role.
     *
     * @param day the first day on which it is held no more
     * @param by who ends it
     */
    public Decision end(UUID id, LocalDate day, UUID by) {
        rows.lock();
        var seat = rows.find(id).filter(it -> it.to() == null || it.to().isAfter(day));
        if (seat.isEmpty()) {
            return Decision.refused("over", "This role has ended already.");
        }
        if (seat.get().role() == Role.ADMINISTRATOR && isLast(seat.get(), day)) {
            return Decision.refused(
                    "last-administrator",
                    "This is the last administrator, and somebody must be. Make another person one first.");
        }
        rows.end(id, day, by);
        log.stage(act(Kind.ROLE_ENDED, seat.get(), by));
        return Decision.allowed();
    }

    /** Ends every role that a person holds, or none where they may not leave; they end them themselves. */
    Decision endAll(UUID person, LocalDate day) {
        rows.lock();
        var held = rows.of(person).stream()
                .filter(seat -> seat.to() == null || seat.to().isAfter(day))
                .sorted(Comparator.comparing(HeldSeat::role))
                .toList();
        for (var seat : held) {
            if (end(seat.id(), day, person) instanceof Decision.Refused refused) {
                return refused;
            }
        }
        return Decision.allowed();
    }

    /** Another whose role has no end, or this one is the last. */
    private boolean isLast(HeldSeat seat, LocalDate day) {
        return rows.on(day, null).stream()
                .noneMatch(other ->
                        other.role() == Role.ADMINISTRATOR && !other.id().equals(seat.id()) && other.to() == null);
    }

    /** The first administrator of a place, whom nobody could have made one. */
    Decision first(String name, EmailAddress email) {
        var person = persons.of(email, name);
        var day = LocalDate.ofInstant(clock.instant(), ZoneId.of("UTC"));
        return give(new Wish(person.id(), Role.ADMINISTRATOR, null, day, null, null));
    }

    /** Everything that a person holds or held, the newest first. */
    public List<HeldSeat> of(UUID person) {
        return rows.of(person);
    }

    /** The contacts of an organisation today. */
    public List<HeldSeat> ofOrganisation(Locality place, UUID organisation) {
        return rows.on(today(place), organisation);
    }

    /** What these persons hold today for organisations. */
    public List<HeldSeat> forOrganisations(Locality place, Collection<UUID> persons) {
        return rows.forOrganisations(today(place), persons);
    }

    /** Who holds which role in the whole place today. */
    public List<HeldSeat> ofPlace(Locality place) {
        return rows.on(today(place), null);
    }

    /** The day that it is in the place. */
    public LocalDate today(Locality place) {
        return LocalDate.ofInstant(
                clock.instant(), ZoneId.of(places.settings(place).zone()));
    }

    private static Optional<Decision> refused(String id, String sentence) {
        return Optional.of(Decision.refused(id, sentence));
    }

    private static Act act(Kind kind, HeldSeat seat, @Nullable UUID by) {
        var act = Act.of(kind).fact("role", seat.role().code()).person("to", seat.person());
        var of = seat.organisation() == null ? act : act.fact("organisation", seat.organisation());
        return by == null ? of : of.person("by", by);
    }
}
