package org.folkmoot.place;

import java.util.List;
import org.folkmoot.database.Kept;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.web.Frame;
import org.folkmoot.web.Frames;
import org.folkmoot.web.Words;
import org.springframework.stereotype.Component;

/** Says what stands around the pages of each place. */
@Component
class PlaceFrames implements Frames {

    private static final int PLACES = 500;

    private final Places places;
    private final Transactions transactions;
    private final Kept<Class<Frame>, Frame> kept;

    PlaceFrames(Places places, Transactions transactions) {
        this.places = places;
        this.transactions = transactions;
        this.kept = new Kept<>(transactions, PLACES);
    }

    @Override
    public Frame of(Locality place) {
        return transactions.reading(place, () -> kept.get(Frame.class, () -> made(place)));
    }

    private Frame made(Locality place) {
        var settings = places.settings(place);
        var chosen = places.chosen(place);
        return new Frame(
                settings.name(),
                notice(settings, Words.english()),
                !isTrial(settings),
                chosen.name(),
                settings.corrections(),
                LookPages.look(place, chosen));
    }

    private static boolean isTrial(Settings settings) {
        return settings.demonstration() || settings.sample();
    }

    private static List<String> notice(Settings settings, Words t) {
        if (settings.sample()) {
            return List.of(
                    t.say(
                            "Sample: this place and everyone in it is invented, for practice. Nothing here is about a real organisation."));
        }
        return settings.demonstration()
                ? List.of(t.say(
                        "Demonstration, unconnected with {0} or anyone named. Public data{2}, may be wrong; nobody named has joined or endorsed this. Correct or remove: {1}, within two working days.",
                        settings.authority(),
                        settings.corrections(),
                        settings.dataOf().isEmpty() ? "" : t.say(" of {0}", settings.dataOf())))
                : List.of();
    }
}
