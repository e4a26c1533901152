package org.folkmoot.support.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an event is, as its page says it.
 *
 * @param venue where people meet; empty where it is online alone
 * @param link where it is met online, or empty; for those alone who have a place, so empty for everyone else
 * @param places how many can come, or null where all can
 * @param topic a code of the pack's, or empty
 * @param audience for whom it is; empty for everyone
 */
record Details(
        String title,
        String words,
        Instant starts,
        Instant ends,
        Instant bookUntil,
        String venue,
        String link,
        @Nullable Integer places,
        String topic,
        String audience) {}
