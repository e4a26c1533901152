package org.folkmoot.register;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.database.Locality;
import org.folkmoot.place.Area;
import org.folkmoot.place.Areas;
import org.folkmoot.place.Places;
import org.folkmoot.place.Point;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds organisations. What was typed is looked for first; where it finds next to nothing, the place's own words that
 * are spelt alike; where nothing has all the words, those that have some.
 */
@Component
class Search {

    private static final int NEXT_TO_NOTHING = 3;

    private final Places places;
    private final Areas areas;
    private final Spelling spelling;
    private final Counting counting;
    private final Listing listing;

    Search(Places places, Areas areas, Spelling spelling, Counting counting, Listing listing) {
        this.places = places;
        this.areas = areas;
        this.spelling = spelling;
        this.counting = counting;
        this.listing = listing;
    }

    /** Finds one page of organisations in the open transaction of the place. */
    Found find(Locality place, Query query, int size) {
        var attempt = attempt(place, query);
        var near = query.near().isEmpty()
                ? null
                : areas.postcode(place, query.near()).orElse(null);
        var wards = near == null ? List.<Area>of() : areas.of(place, "ward");
        var rows = listing.rows(query, attempt.text(), attempt.counts().total(), size, distances(near, wards));
        return new Found(
                attempt.counts().total(),
                rows,
                attempt.counts().facets(),
                attempt.corrections(),
                attempt.some(),
                !query.near().isEmpty() && near == null);
    }

    private Attempt attempt(Locality place, Query query) {
        var words = query.folded();
        var typed = attempt(place, query, TextQuery.all(words, Map.of()), Map.of(), false);
        if (words.isEmpty() || typed.counts().total() >= NEXT_TO_NOTHING) {
            return typed;
        }
        var corrections = spelling.corrections(words);
        var corrected = corrections.isEmpty()
                ? typed
                : attempt(place, query, TextQuery.all(words, corrections), corrections, false);
        if (corrected.counts().total() > typed.counts().total()) {
            return corrected;
        }
        return typed.counts().total() > 0 || words.size() == 1
                ? typed
                : attempt(place, query, TextQuery.any(words, corrections), Map.of(), true);
    }

    private Attempt attempt(
            Locality place, Query query, TextQuery text, Map<String, List<String>> corrections, boolean some) {
        var counts = counting.count(place, places.pack(place), Conditions.of(query, text));
        return new Attempt(text, counts, corrections, some);
    }

    /** Whole kilometres from a point to the middle of each ward. */
    private static Map<String, Long> distances(@Nullable Point near, List<Area> wards) {
        return near == null
                ? Map.of()
                : wards.stream()
                        .collect(Collectors.toMap(
                                Area::code, ward -> Math.round(near.kilometresTo(new Point(ward.lon(), ward.lat())))));
    }

    private record Attempt(TextQuery text, Counts counts, Map<String, List<String>> corrections, boolean some) {}
}
