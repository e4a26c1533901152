package org.folkmoot.support;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.folkmoot.database.Locality;
import org.folkmoot.post.Outbox;
import org.springframework.stereotype.Component;

/** Makes a case of what somebody asks, by whatever way; in the open inside transaction. */
@Component
class Intake {

    private final Cases cases;
    private final Groups groups;
    private final Entries entries;
    private final Standard standard;
    private final Letters letters;
    private final Outbox outbox;

    Intake(Cases cases, Groups groups, Entries entries, Standard standard, Letters letters, Outbox outbox) {
        this.cases = cases;
        this.groups = groups;
        this.entries = entries;
        this.standard = standard;
        this.letters = letters;
        this.outbox = outbox;
    }

    /** From the public page: whoever gave an e-mail address gets a receipt. */
    Case asked(Locality place, String reference, Instant at, Asked asked) {
        var made = open(place, reference, Channel.PAGE, asked.subject(), at, asked);
        entries.add(new CaseEntry(
                FreshId.at(at),
                made.id(),
                CaseEntry.Kind.ASKED,
                at,
                null,
                asked.name(),
                asked.email(),
                asked.words(),
                null,
                null,
                List.of()));
        letters.receipt(place, made, null);
        return made;
    }

    /** By telephone or in person, as an adviser writes it down. */
    Case told(Locality place, String reference, Channel channel, Instant at, Asked asked, UUID by) {
        var made = open(place, reference, channel, asked.subject(), at, asked);
        entries.add(new CaseEntry(
                FreshId.at(at),
                made.id(),
                channel == Channel.VISIT ? CaseEntry.Kind.VISIT : CaseEntry.Kind.PHONE,
                at,
                by,
                asked.name(),
                asked.email(),
                asked.words(),
                null,
                null,
                List.of()));
        return made;
    }

    /** A case of which nothing is said yet; an answer to it is due from now on. */
    Case open(Locality place, String reference, Channel channel, String subject, Instant at, Asked asked) {
        var made = new Case(
                FreshId.at(at),
                reference,
                outbox.token(),
                subject,
                asked.topic(),
                channel,
                at,
                asked.name(),
                asked.email(),
                asked.phone(),
                at,
                standard.answerBy(place, at).orElse(null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0);
        cases.add(made);
        groups.add(made.id(), new Groups.Named(asked.organisation(), asked.group()));
        return made;
    }
}
