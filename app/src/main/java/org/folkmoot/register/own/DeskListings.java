package org.folkmoot.register.own;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.place.Places;
import org.folkmoot.register.Register;
import org.folkmoot.web.Address;
import org.folkmoot.web.Audience;
import org.folkmoot.web.Decision;
import org.folkmoot.web.NavigationItem;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Pages;
import org.folkmoot.web.Problem;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The staff's side of listings: what waits, the oldest first, with what may be the same beside it. */
@Controller
class DeskListings {

    static final String PATH = "/desk/listings";

    static final int SIZE = 50;

    private static final int REFUSED = 422;

    private final Listings listings;
    private final Decisions decisions;
    private final Deciding deciding;
    private final Deciders deciders;
    private final Register register;
    private final Places places;

    DeskListings(
            Listings listings,
            Decisions decisions,
            Deciding deciding,
            Deciders deciders,
            Register register,
            Places places) {
        this.listings = listings;
        this.decisions = decisions;
        this.deciding = deciding;
        this.deciders = deciders;
        this.register = register;
        this.places = places;
    }

    @Bean
    static NavigationItem listingsAtTheDesk() {
        return NavigationItem.desk(20, "New listings", PATH, Audience.STAFF).by("l");
    }

    @GetMapping("/{locality}" + PATH)
    @OpenTo(Audience.STAFF)
    Page list(Visit visit, @RequestParam(defaultValue = "1") int page) {
        var pages = new Pages(Address.of(visit.link(PATH)), page, SIZE, listings.waiting());
        var waiting = listings.waiting(SIZE, pages.before());
        return Page.of((output, forms) -> JtedeskListingsGenerated.render(output, forms, visit, waiting, pages));
    }

    @GetMapping("/{locality}" + PATH + "/{listing}")
    @OpenTo(Audience.STAFF)
    Page page(Visit visit, @PathVariable UUID listing) {
        return page(visit, 200, listing, "", List.of());
    }

    @PostMapping("/{locality}" + PATH + "/{listing}/decide")
    @OpenTo(Audience.STAFF)
    Object decide(
            Visit visit,
            @PathVariable UUID listing,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String words) {
        var ruling = Deciders.ruling(visit, Reason.FOR_A_LISTING, reason, words);
        if (ruling.problem().isPresent()) {
            return page(
                    visit, REFUSED, listing, words, ruling.problem().stream().toList());
        }
        return answer(visit, listing, words, deciding.listing(visit.here(), listing, ruling.get()));
    }

    @PostMapping("/{locality}" + PATH + "/{listing}/undo")
    @OpenTo(Audience.STAFF)
    Object undo(Visit visit, @PathVariable UUID listing) {
        return answer(
                visit,
                listing,
                "",
                deciding.undoListing(visit.here(), listing, visit.visitor().known()));
    }

    private Object answer(Visit visit, UUID listing, String words, Decision decision) {
        return switch (decision) {
            case Decision.Allowed _ -> SeeOther.to(visit.link(PATH + "/" + listing));
            case Decision.Refused refused ->
                page(
                        visit,
                        REFUSED,
                        listing,
                        words,
                        List.of(new Problem("reason", visit.words().say(refused.sentence()))));
        };
    }

    private Page page(Visit visit, int status, UUID id, String words, List<Problem> problems) {
        var listing = listings.find(id).filter(Listing::handedIn).orElseThrow(NotHere::new);
        var summary = Summary.of(listing.answers(), Question.ALL, places.pack(visit.here()), visit.words());
        var decided = deciders.told(decisions.of(listing));
        var alike = register.alike(listing.name()).stream()
                .filter(entry -> !entry.id().equals(listing.organisation()))
                .toList();
        var model = new DeskListing(
                listing,
                summary,
                decided,
                alike,
                Optional.ofNullable(listing.organisation()).flatMap(register::find),
                words,
                problems);
        return new Page(status, (output, forms) -> JtedeskListingGenerated.render(output, forms, visit, model));
    }
}
