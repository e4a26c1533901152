package org.folkmoot.register;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.folkmoot.place.Areas;
import org.folkmoot.place.Places;
import org.folkmoot.web.Audience;
import org.folkmoot.web.Moved;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One organisation, fact by fact. */
@Controller
class OrganisationPage {

    private final Dossiers dossiers;
    private final Places places;
    private final Areas areas;
    private final List<OrganisationPart> parts;

    OrganisationPage(Dossiers dossiers, Places places, Areas areas, List<OrganisationPart> parts) {
        this.dossiers = dossiers;
        this.places = places;
        this.areas = areas;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(OrganisationPart::order))
                .toList();
    }

    @GetMapping("/{locality}/organisations/{address}")
    @OpenTo(Audience.EVERYONE)
    Page organisation(Supplier<Visit> visits, @PathVariable String address) {
        var dossier = dossiers.find(address).orElseThrow(NotHere::new);
        var visit = visits.get();
        var card = dossier.card();
        if (!card.address().equals(address)) {
            throw new Moved(visit.link("/organisations/" + card.address()));
        }
        var titles = new Titles(places.pack(visit.here()), areas.of(visit.here(), "ward"), visit.words());
        var more = parts.stream()
                .flatMap(part -> part.part(visit, card.id(), dossier.own()).stream())
                .toList();
        var model = OrganisationModel.of(dossier, titles, places.pack(visit.here()), more);
        return Page.of((output, forms) -> JteorganisationGenerated.render(output, forms, visit, model));
    }
}
