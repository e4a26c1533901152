package org.folkmoot.support;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.people.Waiting;
import org.folkmoot.people.WaitingItem;
import org.folkmoot.web.Role;
import org.folkmoot.web.Visit;
import org.folkmoot.web.Words;
import org.springframework.stereotype.Component;

/** The cases that wait longest for an adviser, on their first page of the day; the inbox has the rest. Other staff see none. */
@Component
class SupportWaiting implements Waiting {

    private static final int MOST = 5;
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Inbox inbox;
    private final Standard standard;
    private final MailboxState mailbox;
    private final InstantSource clock;

    SupportWaiting(Inbox inbox, Standard standard, MailboxState mailbox, InstantSource clock) {
        this.inbox = inbox;
        this.standard = standard;
        this.mailbox = mailbox;
        this.clock = clock;
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
        return Stream.concat(mailbox(t), cases(visit, t)).toList();
    }

    /** What is wrong with the mailbox: it cannot be read for an hour, or mails in it could not be taken in. */
    private Stream<WaitingItem> mailbox(Words t) {
        var known = mailbox.known();
        var gone = known.map(MailboxState.Known::failedSince)
                .filter(since -> since.isBefore(clock.instant().minus(AN_HOUR)))
                .map(since -> new WaitingItem(
                        t.say(
                                "The mailbox cannot be read. Enquiries by e-mail wait there; tell whoever runs this site."),
                        InboxPages.PATH,
                        since));
        var aside = known.filter(it -> it.asideSince() != null)
                .map(it -> new WaitingItem(
                        t.say(
                                "{0, plural, one {# e-mail could not be taken in: read it in the mailbox, in the folder “{1}”} other {# e-mails could not be taken in: read them in the mailbox, in the folder “{1}”}}",
                                it.aside(), MailboxReader.ASIDE),
                        InboxPages.PATH,
                        Objects.requireNonNull(it.asideSince())));
        return Stream.concat(gone.stream(), aside.stream());
    }

    private Stream<WaitingItem> cases(Visit visit, Words t) {
        return inbox.waiting(visit.visitor().known(), standard.today(visit.here()), MOST).stream()
                .map(it -> new WaitingItem(
                        it.holder() == null
                                ? t.say("New enquiry: {0}", it.title())
                                : t.say("Your case: {0}", it.title()),
                        InboxPages.PATH + "/cases/" + it.id(),
                        Optional.ofNullable(it.waits()).orElse(it.opened())));
    }
}
