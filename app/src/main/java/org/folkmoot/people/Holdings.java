package org.folkmoot.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.Locality;
import org.folkmoot.log.Act;
import org.folkmoot.log.Kind;
import org.folkmoot.log.Log;
import org.folkmoot.web.Decision;
import org.folkmoot.web.Visitor;
import org.folkmoot.web.Words;
import org.springframework.stereotype.Component;

/** Everything that a place keeps about a person, from all rooms; and its erasure. */
@Component
class Holdings {

    private final List<Held> rooms;
    private final NamedTexts texts;
    private final HeldHere here;
    private final Seats seats;
    private final Log log;

    Holdings(List<Held> rooms, HeldHere here, NamedTexts texts, Seats seats, Log log) {
        this.rooms = rooms.stream().sorted(Comparator.comparingInt(Held::order)).toList();
        this.texts = texts;
        this.here = here;
        this.seats = seats;
        this.log = log;
    }

    /** What an erasure came to. */
    sealed interface Erasure {

        /**
         * It is done.
         *
         * @param stays what stays and why, in sentences
         */
        record Done(List<String> stays) implements Erasure {}

        /** It cannot be done, and nothing has changed. */
        record NotNow(String sentence) implements Erasure {}
    }

    /** Whom the place knows, and everything that it keeps about them. */
    HeldHere.Known about(Visitor visitor, Words t) {
        var person = visitor.person();
        if (person == null) {
            return new HeldHere.Known(Optional.empty(), List.of());
        }
        var known = here.of(person, visitor.email(), t);
        var items = new ArrayList<>(known.items());
        rooms.stream()
                .filter(room -> !(room instanceof HeldHere))
                .forEach(room -> items.addAll(room.about(person, visitor.email(), t)));
        items.addAll(texts.naming(Naming.of(visitor.name(), visitor.email()), t));
        return new HeldHere.Known(known.person(), items);
    }

    /** Erases; the roles that are still held end first, and whoever may not leave stays as they are. */
    Erasure erase(Locality place, Visitor visitor, Words t) {
        var person = visitor.known();
        if (seats.endAll(person, seats.today(place)) instanceof Decision.Refused refused) {
            return new Erasure.NotNow(t.say(refused.sentence()));
        }
        return new Erasure.Done(erase(person, visitor, t));
    }

    private List<String> erase(UUID person, Visitor visitor, Words t) {
        var stays = new ArrayList<String>();
        rooms.reversed().forEach(room -> stays.addAll(room.erase(person, visitor.email(), t)));
        var naming = Naming.of(visitor.name(), visitor.email());
        if (texts.redact(naming)) {
            stays.add(
                    t.say(
                            "Notes on organisations stay, and so do decisions on them, since they are about these organisations. Your name and address are taken out of them."));
        }
        log.stage(Act.of(Kind.PERSON_ERASED));
        return stays;
    }
}
