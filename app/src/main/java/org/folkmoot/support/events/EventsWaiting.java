package org.folkmoot.support.events;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.folkmoot.people.Waiting;
import org.folkmoot.people.WaitingItem;
import org.folkmoot.web.Role;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** Events of which nobody has written down who came, on an adviser's first page of the day. */
@Component
class EventsWaiting implements Waiting {

    private static final int MOST = 20;
    private static final Duration SINCE = Duration.ofDays(90);

    private final Events events;
    private final InstantSource clock;

    EventsWaiting(Events events, InstantSource clock) {
        this.events = events;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public List<WaitingItem> items(Visit visit) {
        if (!visit.visitor().holds(Role.ADVISER)) {
            return List.of();
        }
        var now = clock.instant();
        return events.unattended(now.minus(SINCE), now, MOST).stream()
                .map(it -> new WaitingItem(
                        visit.words().say("Who came? {0}", it.what().title()),
                        it.deskPath() + "/attendance",
                        it.what().ends()))
                .toList();
    }
}
