package org.folkmoot.register.own;

import java.util.ArrayList;
import java.util.Optional;
import org.folkmoot.people.MyPart;
import org.folkmoot.register.Register;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** The organisations that a person looks after, lists or claims, on their own page. */
@Component
class MyOrganisations implements MyPart {

    private final Register register;
    private final Listings listings;
    private final Claims claims;

    MyOrganisations(Register register, Listings listings, Claims claims) {
        this.register = register;
        this.listings = listings;
        this.claims = claims;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Page.Template> part(Visit visit) {
        var contactOf = visit.visitor().contactOf();
        var claimed = claims.open(visit.visitor());
        var ids = new ArrayList<>(contactOf);
        claimed.forEach(claim -> ids.add(claim.organisation()));
        var entries = register.find(ids);
        var listed = listings.of(visit.visitor()).stream()
                .filter(listing -> listing.organisation() == null || !contactOf.contains(listing.organisation()))
                .toList();
        return Optional.of(
                (output, forms) -> JtemineGenerated.render(output, forms, visit, contactOf, claimed, listed, entries));
    }
}
