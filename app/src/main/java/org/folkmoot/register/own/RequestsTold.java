package org.folkmoot.register.own;

import java.util.Map;
import java.util.Set;
import org.folkmoot.people.Cast;
import org.folkmoot.place.Telling;
import org.folkmoot.place.Told;
import org.folkmoot.register.Meant;
import org.springframework.stereotype.Component;

/** Tells who asked for an organisation to be listed, or to look after an entry, and what the staff decided. */
@Component
class RequestsTold implements Telling {

    private static final int MOST = 1_000;

    private final Listings listings;
    private final Claims claims;
    private final Claiming claiming;
    private final Deciding deciding;
    private final SheetsTold sheets;
    private final Cast cast;
    private final Meant meant;

    RequestsTold(
            Listings listings,
            Claims claims,
            Claiming claiming,
            Deciding deciding,
            SheetsTold sheets,
            Cast cast,
            Meant meant) {
        this.listings = listings;
        this.claims = claims;
        this.claiming = claiming;
        this.deciding = deciding;
        this.sheets = sheets;
        this.cast = cast;
        this.meant = meant;
    }

    @Override
    public Map<String, Set<String>> acts() {
        return Map.of(
                "listing", Set.of("who", "answers"),
                "listing-decided", Set.of("name", "reason", "words", "by"),
                "claim", Set.of("who", "organisation", "says"),
                "claim-decided", Set.of("who", "organisation", "reason", "words", "by"),
                "claim-undone", Set.of("who", "organisation", "by"));
    }

    @Override
    public void before(Told act) {
        if (act.act().equals("listing") || act.act().equals("claim")) {
            cast.signUp(act, "who");
        }
    }

    @Override
    public void tell(Told act) {
        switch (act.act()) {
            case "listing" -> list(act);
            case "listing-decided" ->
                act.must(deciding.listing(act.place(), listing(act).id(), ruling(act)));
            case "claim" -> claim(act);
            case "claim-decided" -> act.must(deciding.claim(act.place(), of(act).id(), ruling(act)));
            default ->
                act.must(deciding.undoClaim(
                        act.place(), of(act).id(), cast.person(act, "by").id()));
        }
    }

    private void list(Told act) {
        var visitor = cast.visitor(act, "who");
        var answers = Answers.NONE.with(sheets.read(act, Question.ALL)).with("same", "none");
        Question.ALL.stream()
                .filter(question -> !question.answered(answers))
                .findFirst()
                .ifPresent(question -> {
                    throw act.mistake("the question \"%s\" is not answered".formatted(question.words()));
                });
        var id = listings.begin(visitor);
        listings.answer(listings.find(id).orElseThrow(), answers);
        listings.submit(listings.find(id).orElseThrow(), visitor.known());
    }

    private Listing listing(Told act) {
        return listings.waiting(MOST, 0).stream()
                .filter(listing -> listing.name().equals(act.text("name")))
                .findFirst()
                .orElseThrow(() -> act.mistake("no listing of \"%s\" waits".formatted(act.text("name"))));
    }

    private void claim(Told act) {
        var visitor = cast.visitor(act, "who");
        var stopped = claims.recent(visitor.email()) >= ClaimPages.MOST;
        var entry = meant.organisation(act, "organisation");
        claiming.claim(act.place(), entry, visitor, visitor.name(), act.text("says"), stopped);
    }

    /** The latest claim of the person on the organisation. */
    private Claim of(Told act) {
        var person = cast.person(act, "who");
        return claims.of(meant.organisation(act, "organisation").id()).stream()
                .filter(claim -> claim.person().equals(person.id()))
                .reduce((_, last) -> last)
                .orElseThrow(() -> act.mistake("this person has not claimed the organisation"));
    }

    private Ruling ruling(Told act) {
        var reason = Reason.of(act.text("reason"))
                .orElseThrow(() -> act.mistake("there is no reason \"%s\"".formatted(act.text("reason"))));
        return new Ruling(reason, act.text("words", ""), cast.by(act));
    }
}
