package org.folkmoot.register.own;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.people.Cast;
import org.folkmoot.people.Seats;
import org.folkmoot.people.Trials;
import org.folkmoot.place.Telling;
import org.folkmoot.place.Told;
import org.folkmoot.register.Meant;
import org.folkmoot.web.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells who held which role, also for an organisation, and who can be tried in it. */
@Component
class RolesTold implements Telling {

    private final Seats seats;
    private final Trials trials;
    private final Cast cast;
    private final Meant meant;

    RolesTold(Seats seats, Trials trials, Cast cast, Meant meant) {
        this.seats = seats;
        this.trials = trials;
        this.cast = cast;
        this.meant = meant;
    }

    @Override
    public Map<String, Set<String>> acts() {
        return Map.of(
                "role", Set.of("who", "role", "organisation", "by"),
                "role-ended", Set.of("who", "role", "organisation", "by"),
                "trial", Set.of("who", "role", "organisation", "about", "first"));
    }

    @Override
    public void tell(Told act) {
        var person = cast.person(act, "who");
        var role = Role.of(act.text("role"))
                .orElseThrow(() -> act.mistake("there is no role \"%s\"".formatted(act.text("role"))));
        var organisation = organisation(act);
        switch (act.act()) {
            case "role" ->
                act.must(seats.give(new Seats.Wish(person.id(), role, organisation, act.day(), null, cast.by(act))));
            case "role-ended" -> end(act, person.id(), role, organisation);
            default -> {
                var first = new LinkedHashMap<String, String>();
                act.texts("first").forEach((words, path) -> first.put(words, meant.path(act, path)));
                trials.keep(role, person, organisation, act.text("about"), first);
            }
        }
    }

    private void end(Told act, UUID person, Role role, @Nullable UUID organisation) {
        var held = seats.of(person).stream()
                .filter(seat -> seat.role() == role && seat.on(act.day()))
                .filter(seat -> Optional.ofNullable(seat.organisation()).equals(Optional.ofNullable(organisation)))
                .findFirst()
                .orElseThrow(() -> act.mistake("this role is not held on that day"));
        act.must(seats.end(held.id(), act.day(), cast.person(act, "by").id()));
    }

    private @Nullable UUID organisation(Told act) {
        return act.has("organisation") ? meant.organisation(act, "organisation").id() : null;
    }
}
