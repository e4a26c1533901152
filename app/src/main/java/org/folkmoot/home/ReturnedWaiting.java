package org.folkmoot.home;

import java.util.List;
import org.folkmoot.people.Waiting;
import org.folkmoot.people.WaitingItem;
import org.folkmoot.post.Deliveries;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** Letters that reached nobody, until somebody has dealt with them. */
@Component
class ReturnedWaiting implements Waiting {

    private static final int MOST = 20;

    private final Deliveries deliveries;

    ReturnedWaiting(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<WaitingItem> items(Visit visit) {
        return deliveries.returned(0, MOST).stream()
                .map(letter -> new WaitingItem(
                        visit.words()
                                .say("Returned mail: {0}", letter.name().isEmpty() ? letter.email() : letter.name()),
                        ReturnedMail.PATH + "/" + letter.id(),
                        letter.since()))
                .toList();
    }
}
