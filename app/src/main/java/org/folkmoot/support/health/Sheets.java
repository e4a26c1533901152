package org.folkmoot.support.health;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.place.Places;
import org.folkmoot.support.When;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** Reads checks whole. Called in the open inside transaction; whoever reads says for whom. */
@Component
class Sheets {

    private final Checks checks;
    private final Answers answers;
    private final Places places;
    private final InstantSource clock;

    Sheets(Checks checks, Answers answers, Places places, InstantSource clock) {
        this.checks = checks;
        this.answers = answers;
        this.places = places;
        this.clock = clock;
    }

    /** A check for its own group, beside the one before. */
    Sheet own(Visit visit, Check check) {
        return of(visit, check, checks.before(check));
    }

    /** A check for an adviser, beside the one before if that is shared too. */
    Sheet shared(Visit visit, Check check) {
        return of(visit, check, checks.sharedBefore(check));
    }

    private Sheet of(Visit visit, Check check, Optional<Check> last) {
        var ids = Stream.concat(Stream.of(check), last.stream()).map(Check::id).toList();
        var asked = places.pack(visit.here()).healthCheck();
        return Sheet.of(asked, check, last.orElse(null), answers.of(ids), visit.words());
    }

    When when(Visit visit) {
        var zone = ZoneId.of(places.settings(visit.here()).zone());
        return new When(LocalDate.ofInstant(clock.instant(), zone), zone);
    }
}
