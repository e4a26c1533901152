package org.folkmoot.register;

import java.util.List;
import java.util.Optional;
import org.folkmoot.place.Places;
import org.folkmoot.web.PictureSubject;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** What pictures say of the place as a whole, of its list of organisations, and of each organisation. */
@Component
class OrganisationPictures implements PictureSubject {

    private static final String LIST = "/organisations";

    private final Dossiers dossiers;
    private final FacetIndexes indexes;
    private final Places places;

    OrganisationPictures(Dossiers dossiers, FacetIndexes indexes, Places places) {
        this.dossiers = dossiers;
        this.indexes = indexes;
        this.places = places;
    }

    @Override
    public Optional<Told> of(Visit visit, String path) {
        if (path.equals("/") || path.equals(LIST)) {
            return Optional.of(all(visit, path.equals(LIST)));
        }
        return path.startsWith(LIST + "/")
                ? dossiers.find(path.substring(LIST.length() + 1)).map(dossier -> one(visit, dossier))
                : Optional.empty();
    }

    private Told all(Visit visit, boolean list) {
        var t = visit.words();
        var number = indexes.here().all().cardinality();
        var title = list
                ? t.say("Find a group")
                : t.say("The groups of {0}", visit.frame().name());
        return new Told(
                title,
                t.say("{0,number,#,##0}", number),
                t.say("{0, plural, one {organisation} other {organisations}}, and where each fact comes from", number));
    }

    private Told one(Visit visit, Dossier dossier) {
        var pack = places.pack(visit.here());
        var titles = new Titles(pack, List.of(), visit.words());
        var model = OrganisationModel.of(dossier, titles, pack, List.of());
        return model.numbers().stream()
                .findFirst()
                .map(number -> new Told(model.name(), number.number(), number.register()))
                .orElseGet(
                        () -> new Told(model.name(), "", visit.words().say("What is known of it, with its sources")));
    }
}
