package org.folkmoot.money;

import java.util.Optional;
import org.folkmoot.web.PictureSubject;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** What pictures say of all grants, of each funder and of each grant. */
@Component
class GrantPictures implements PictureSubject {

    private static final String LIST = "/grants";
    private static final String FUNDER = "/grants/funders/";

    private final Grants grants;

    GrantPictures(Grants grants) {
        this.grants = grants;
    }

    @Override
    public Optional<Told> of(Visit visit, String path) {
        if (path.equals(LIST)) {
            return sum(visit, visit.words().say("Grants"), Asked.ALL);
        }
        if (path.startsWith(FUNDER)) {
            var funder = path.substring(FUNDER.length());
            return grants.funderSpellings(funder).stream()
                    .findFirst()
                    .flatMap(name -> sum(visit, name, Asked.only("funder", funder)));
        }
        return path.startsWith(LIST + "/")
                ? grants.find(path.substring(LIST.length() + 1)).map(grant -> of(visit, grant))
                : Optional.empty();
    }

    private Optional<Told> sum(Visit visit, String title, Asked asked) {
        var tallies = grants.tallies(visit.here(), asked);
        var words = visit.words()
                .say(
                        "{0, plural, one {in # grant that its funder published} other {in # grants that their funders"
                                + " published}}",
                        tallies.grants());
        return tallies.grants() == 0
                ? Optional.empty()
                : Optional.of(new Told(title, tallies.print(visit.words()), words));
    }

    private static Told of(Visit visit, Grant grant) {
        return new Told(
                grant.title().isEmpty() ? visit.words().say("A grant") : grant.title(),
                Printed.money(grant.amount(), grant.currency(), visit.words()),
                visit.words().say("from {0}", grant.funderName()));
    }
}
