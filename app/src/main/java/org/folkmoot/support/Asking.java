package org.folkmoot.support;

import java.time.InstantSource;
import java.util.UUID;
import org.folkmoot.database.Locality;
import org.folkmoot.place.Places;
import org.folkmoot.register.Entry;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** Asks the advisers for a group, from pages on which its contacts already say what it is about. */
@Component
public class Asking {

    private final Intake intake;
    private final Places places;
    private final InstantSource clock;

    Asking(Intake intake, Places places, InstantSource clock) {
        this.intake = intake;
        this.places = places;
        this.clock = clock;
    }

    /** Whether anybody answers there; a demonstration has nobody. */
    public boolean isAnswered(Locality place) {
        return !places.settings(place).demonstration();
    }

    /**
     * Opens a case in the open inside transaction, for a contact of the group who has agreed that these words are sent;
     * the case.
     *
     * @param topic a code of the pack's
     * @param words the first line stands for it in lists
     */
    public UUID ask(Visit visit, Entry group, String topic, String words) {
        var who = visit.visitor();
        var asked = new Asked(topic, words, group.id(), group.name(), who.name(), who.email(), "");
        return intake.asked(visit.here(), Reference.make(), clock.instant(), asked)
                .id();
    }
}
