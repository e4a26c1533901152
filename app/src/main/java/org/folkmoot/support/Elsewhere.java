package org.folkmoot.support;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.place.Chosen;
import org.folkmoot.place.Places;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/**
 * Where the body's own systems for volunteering and for finding money are, as its settings say; where they say nothing,
 * nothing is shown. Works as the public too.
 */
@Component
public class Elsewhere implements Suggesting {

    private static final String VOLUNTEERING = "volunteering";
    private static final String FUNDING = "funding";

    private final Places places;

    Elsewhere(Places places) {
        this.places = places;
    }

    @Override
    public int order() {
        return 20;
    }

    /** Both. */
    public List<Suggestion> all(Visit visit) {
        return Stream.of(VOLUNTEERING, FUNDING)
                .flatMap(topic -> onTopic(visit, topic).stream())
                .toList();
    }

    @Override
    public List<Suggestion> onTopic(Visit visit, String topic) {
        Chosen chosen = places.chosen(visit.here());
        var t = visit.words();
        return switch (topic.replaceFirst("\\..*", "")) {
            case VOLUNTEERING -> one(t.say("Volunteering: find people, or something to do"), chosen.volunteering());
            case FUNDING -> one(t.say("Look for money for your group"), chosen.funding());
            default -> List.of();
        };
    }

    private static List<Suggestion> one(String words, Optional<String> address) {
        return address.map(it -> new Suggestion(words, it)).stream().toList();
    }
}
