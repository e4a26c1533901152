package org.folkmoot.register.own;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.folkmoot.people.Waiting;
import org.folkmoot.people.WaitingItem;
import org.folkmoot.register.Entry;
import org.folkmoot.register.Register;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** Listings, claims and unanswered entries, among everything that waits for the staff. */
@Component
class WaitingAtTheDesk implements Waiting {

    private static final int EACH = 20;

    private final Listings listings;
    private final Claims claims;
    private final Entries entries;
    private final Register register;

    WaitingAtTheDesk(Listings listings, Claims claims, Entries entries, Register register) {
        this.listings = listings;
        this.claims = claims;
        this.entries = entries;
        this.register = register;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<WaitingItem> items(Visit visit) {
        var claimed = claims.waiting(EACH, 0);
        var stale = entries.stale(EACH, 0);
        var ids = new ArrayList<>(claimed.stream().map(Claim::organisation).toList());
        ids.addAll(stale.stream().map(OwnEntry::organisation).toList());
        var names = register.find(ids);
        var items = new ArrayList<WaitingItem>();
        listings.waiting(EACH, 0).forEach(listing -> items.add(listed(visit, listing)));
        claimed.forEach(claim -> {
            var entry = names.get(claim.organisation());
            if (entry != null) {
                items.add(claimed(visit, claim, entry));
            }
        });
        stale.forEach(own -> {
            var entry = names.get(own.organisation());
            if (entry != null) {
                items.add(stale(visit, own, entry));
            }
        });
        return items.stream()
                .sorted(Comparator.comparing(WaitingItem::since))
                .limit(EACH)
                .toList();
    }

    private static WaitingItem listed(Visit visit, Listing listing) {
        return new WaitingItem(
                visit.words().say("New listing: {0}", listing.name()),
                DeskListings.PATH + "/" + listing.id(),
                Objects.requireNonNull(listing.submitted()));
    }

    private static WaitingItem claimed(Visit visit, Claim claim, Entry entry) {
        var t = visit.words();
        return new WaitingItem(
                claim.stopped()
                        ? t.say("Claim, stopped since the address claims many: {0}", entry.name())
                        : t.say("Claim: {0}", entry.name()),
                DeskClaims.PATH + "/" + claim.id(),
                claim.made());
    }

    private static WaitingItem stale(Visit visit, OwnEntry own, Entry entry) {
        return new WaitingItem(
                visit.words().say("No answer whether it is still right: {0}", entry.name()),
                "/desk/organisations/" + entry.id(),
                Objects.requireNonNull(own.asked()));
    }
}
