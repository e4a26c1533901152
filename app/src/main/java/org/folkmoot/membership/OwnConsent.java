package org.folkmoot.membership;

import java.util.Optional;
import org.folkmoot.people.MyPart;
import org.folkmoot.people.Seats;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own say on the bulletin, on their own page. */
@Controller
class OwnConsent implements MyPart {

    /** What people are asked. */
    static final String WORDING = "May we send you our bulletin by e-mail? You can change your mind at any time.";

    private final Writing writing;
    private final Seats seats;

    OwnConsent(Writing writing, Seats seats) {
        this.writing = writing;
        this.seats = seats;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Page.Template> part(Visit visit) {
        var person = visit.visitor().person();
        if (person == null) {
            return Optional.empty();
        }
        var said = writing.consent(person);
        return Optional.of((output, forms) -> JteownConsentGenerated.render(output, forms, visit, said));
    }

    @PostMapping("/{locality}/my/bulletin")
    @OpenTo(Audience.SIGNED_IN)
    ResponseEntity<Void> say(Visit visit, @RequestParam(defaultValue = "") String given) {
        var person = visit.visitor().known();
        if (!given.matches("yes|no")) {
            throw new NotHere();
        }
        var consent = new Consent(given.equals("yes"), seats.today(visit.here()), WORDING, "own page");
        writing.consent(person, consent, null, person);
        return SeeOther.to(visit.link("/my"));
    }
}
