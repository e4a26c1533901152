package org.folkmoot.register.own;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.folkmoot.database.Locality;
import org.folkmoot.log.Act;
import org.folkmoot.log.Kind;
import org.folkmoot.log.Log;
import org.folkmoot.people.Persons;
import org.folkmoot.register.Entry;
import org.folkmoot.register.Register;
import org.folkmoot.web.Decision;
import org.folkmoot.web.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides on listings and claims, and undoes what was decided, each with its letter and its entry in the public log. Of
 * two who decide at once one waits, and is told what the other has decided.
 */
@Component
class Deciding {

    static final Decision.Refused DECIDED =
            new Decision.Refused("decided", "Somebody has decided this in the meantime. Look below at what they said.");
    private static final Decision.Refused LISTED = new Decision.Refused(
            "number-taken",
            "Another organisation is listed with this official number. Compare them, and refuse this one as a duplicate.");

    private final Listings listings;
    private final Claims claims;
    private final Decisions decisions;
    private final Entries entries;
    private final Contacts contacts;
    private final Register register;
    private final Persons persons;
    private final Letters letters;
    private final Log log;
    private final InstantSource clock;

    Deciding(
            Listings listings,
            Claims claims,
            Decisions decisions,
            Entries entries,
            Contacts contacts,
            Register register,
            Persons persons,
            Letters letters,
            Log log,
            InstantSource clock) {
        this.listings = listings;
        this.claims = claims;
        this.decisions = decisions;
        this.entries = entries;
        this.contacts = contacts;
        this.register = register;
        this.persons = persons;
        this.letters = letters;
        this.log = log;
        this.clock = clock;
    }

    Decision listing(Locality place, UUID id, Ruling ruling) {
        var listing = listings.lock(id).filter(Listing::handedIn).orElseThrow(NotHere::new);
        if (decisions.current(listing).isPresent()) {
            return DECIDED;
        }
        var organisation = Optional.ofNullable(listing.organisation()).orElseGet(this::newId);
        if (ruling.reason().grants()
                && list(place, listing, organisation, ruling) instanceof Decision.Refused refused) {
            return refused;
        }
        var decision = decisions.decide(listing, ruling);
        var kind = ruling.reason().grants() ? Kind.LISTING_ACCEPTED : Kind.LISTING_REFUSED;
        log.stage(act(kind, decision, ruling.reason().grants() ? organisation : null, ruling));
        tell(place, listing.person(), listing.name(), ruling, true, organisation);
        return Decision.allowed();
    }

    private Decision list(Locality place, Listing listing, UUID organisation, Ruling ruling) {
        var orgId = Published.orgId(listing.answers());
        if (!orgId.isEmpty()
                && register.named(orgId)
                        .filter(it -> !it.id().equals(organisation))
                        .isPresent()) {
            return LISTED;
        }
        var person = person(listing);
        var given = contacts.give(place, person, organisation, ruling.by());
        if (given instanceof Decision.Allowed) {
            entries.keep(place, organisation, listing.answers().of(Question.OF_THE_ORGANISATION), person);
            listings.became(listing, organisation);
        }
        return given;
    }

    Decision claim(Locality place, UUID id, Ruling ruling) {
        return claim(place, claims.lock(id).filter(it -> it.withdrawn() == null).orElseThrow(NotHere::new), ruling);
    }

    /** @param claim locked */
    Decision claim(Locality place, Claim claim, Ruling ruling) {
        if (decisions.current(claim).isPresent()) {
            return DECIDED;
        }
        if (ruling.reason().grants()
                && contacts.give(place, claim.person(), claim.organisation(), ruling.by())
                        instanceof Decision.Refused refused) {
            return refused;
        }
        var decision = decisions.decide(claim, ruling);
        var kind = ruling.reason().grants() ? Kind.CLAIM_ACCEPTED : Kind.CLAIM_REFUSED;
        log.stage(act(kind, decision, claim.organisation(), ruling));
        tell(place, claim.person(), name(claim.organisation()), ruling, false, claim.organisation());
        return Decision.allowed();
    }

    /** Undoes the present decision on a listing: what was listed for it is taken back, and it waits again. */
    Decision undoListing(Locality place, UUID id, UUID by) {
        var listing = listings.lock(id).filter(Listing::handedIn).orElseThrow(NotHere::new);
        var verdict = decisions.current(listing);
        if (verdict.isEmpty() || !decisions.undo(verdict.get(), by)) {
            return DECIDED;
        }
        if (verdict.get().granted() && listing.organisation() != null) {
            contacts.endAll(place, listing.organisation(), by);
            entries.leave(place, listing.organisation());
        }
        undone(verdict.get(), listing.person(), listing.name(), by);
        return Decision.allowed();
    }

    /** Undoes the present decision on a claim: who was made a contact for it is one no more, and it waits again. */
    Decision undoClaim(Locality place, UUID id, UUID by) {
        var claim = claims.lock(id).filter(it -> it.withdrawn() == null).orElseThrow(NotHere::new);
        var verdict = decisions.current(claim);
        if (verdict.isEmpty() || !decisions.undo(verdict.get(), by)) {
            return DECIDED;
        }
        if (verdict.get().granted()) {
            contacts.end(place, claim.person(), claim.organisation(), by);
        }
        undone(verdict.get(), claim.person(), name(claim.organisation()), by);
        return Decision.allowed();
    }

    private void undone(Verdict verdict, @Nullable UUID person, String name, UUID by) {
        log.stage(Act.of(Kind.DECISION_UNDONE).fact("decision", verdict.id()).person("by", by));
        Optional.ofNullable(person)
                .flatMap(persons::find)
                .filter(it -> !it.email().isEmpty())
                .ifPresent(it -> letters.undone(it, name));
    }

    private static Act act(Kind kind, UUID decision, @Nullable UUID organisation, Ruling ruling) {
        var act = Act.of(kind)
                .fact("decision", decision)
                .fact("reason", ruling.reason().code());
        var of = organisation == null ? act : act.fact("organisation", organisation);
        return ruling.by() == null ? of : of.person("by", ruling.by());
    }

    private void tell(
            Locality place, @Nullable UUID person, String name, Ruling ruling, boolean listing, UUID organisation) {
        Optional.ofNullable(person)
                .flatMap(persons::find)
                .filter(it -> !it.email().isEmpty())
                .ifPresent(it -> letters.decided(place, it, name, ruling, listing, organisation));
    }

    private String name(UUID organisation) {
        return register.find(organisation).map(Entry::name).orElse("");
    }

    private UUID newId() {
        return FreshId.at(clock.instant());
    }

    private static UUID person(Listing listing) {
        if (listing.person() == null) {
            throw new NotHere();
        }
        return listing.person();
    }
}
