package org.folkmoot.support;

import java.util.List;
import java.util.Optional;
import org.folkmoot.people.Waiting;
import org.folkmoot.people.WaitingItem;
import org.folkmoot.web.Role;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** The cases that wait longest for an adviser, on their first page of the day; the inbox has the rest. Other staff see none. */
@Component
class SupportWaiting implements Waiting {

    private static final int MOST = 5;

    private final Inbox inbox;
    private final Standard standard;

    SupportWaiting(Inbox inbox, Standard standard) {
        this.inbox = inbox;
        this.standard = standard;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<WaitingItem> items(Visit visit) {
        if (!visit.visitor().holds(Role.ADVISER)) {
            return List.of();
        }
        var t = visit.words();
        return inbox.waiting(visit.visitor().known(), standard.today(visit.here()), MOST).stream()
                .map(it -> new WaitingItem(
                        it.holder() == null
                                ? t.say("New enquiry: {0}", it.title())
                                : t.say("Your case: {0}", it.title()),
                        InboxPages.PATH + "/cases/" + it.id(),
                        Optional.ofNullable(it.waits()).orElse(it.opened())))
                .toList();
    }
}
