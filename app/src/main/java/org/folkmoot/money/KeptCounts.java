package org.folkmoot.money;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.folkmoot.database.Locality;
import org.springframework.stereotype.Component;

/**
 * Counts of lists that are opened again and again, kept until the grants of their place change; the latest ones only.
 * The number of the change is read in the page's own transaction, so that any number of programs may serve one place.
 */
@Component
class KeptCounts {

    private static final int MOST = 300;

    private final PublishedGrants published;
    private final Map<Key, Tallies> kept = Collections.synchronizedMap(new Latest());

    KeptCounts(PublishedGrants published) {
        this.published = published;
    }

    /** The counts of what is asked for, counted now where they are not kept. */
    Tallies of(Locality place, String kind, Asked asked, Supplier<Tallies> counting) {
        var list = new Asked(asked.words(), asked.narrowed(), "", 1);
        var key = new Key(place, published.version(), kind, list);
        var known = kept.get(key);
        if (known == null) {
            known = counting.get();
            kept.put(key, known);
        }
        return known;
    }

    private record Key(Locality place, PublishedGrants.Version version, String kind, Asked asked) {}

    private static final class Latest extends LinkedHashMap<Key, Tallies> {

        private static final long serialVersionUID = 1;

        Latest() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Tallies> eldest) {
            return size() > MOST;
        }
    }
}
