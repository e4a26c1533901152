package org.folkmoot.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.folkmoot.people.Person;
import org.folkmoot.people.Seats;
import org.folkmoot.place.Areas;
import org.folkmoot.place.Places;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Bulletins, for the staff: write, see the letter and who gets it and who does not, hand it to the post. */
@Controller
class BulletinPages {

    private static final String PATH = MemberPages.PATH + "/bulletins";
    private static final int REFUSED = 422;
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TEXT = 50_000;

    private final Bulletins bulletins;
    private final Members members;
    private final Areas areas;
    private final Places places;
    private final Seats seats;

    BulletinPages(Bulletins bulletins, Members members, Areas areas, Places places, Seats seats) {
        this.bulletins = bulletins;
        this.members = members;
        this.areas = areas;
        this.places = places;
        this.seats = seats;
    }

    @GetMapping(PATH)
    @OpenTo(Audience.STAFF)
    Page page(Visit visit) {
        return page(visit, "", "", "", "", 200, List.of());
    }

    private Page page(
            Visit visit,
            String subject,
            String text,
            String interest,
            String ward,
            int status,
            List<Problem> problems) {
        var t = visit.words();
        var model = new BulletinsModel(
                bulletins.newest(),
                subject,
                text,
                MembersModel.interestChoices(members.interests(), interest, t),
                MembersModel.wardChoices(areas.of(visit.here(), "ward"), ward, t));
        return new Page(status, (output, forms) -> JtebulletinsGenerated.render(output, forms, visit, model, problems));
    }

    @PostMapping(PATH)
    @OpenTo(Audience.STAFF)
    Object write(
            Visit visit,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String interest,
            @RequestParam(defaultValue = "") String ward) {
        var t = visit.words();
        var problems = new ArrayList<Problem>();
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT || subject.matches("(?s).*\\p{Cntrl}.*")) {
            problems.add(new Problem("subject", t.say("Write the subject in one line of up to 200 characters.")));
        }
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            problems.add(new Problem("text", t.say("Write the bulletin, up to 50,000 characters.")));
        }
        if (!problems.isEmpty()) {
            return page(visit, subject, text, interest, ward, REFUSED, problems);
        }
        var id = bulletins.write(
                subject.strip(),
                text.replace("\0", ""),
                interest,
                ward,
                visit.visitor().person());
        return SeeOther.to(visit.link("/desk/members/bulletins/" + id));
    }

    @GetMapping(PATH + "/{bulletin}")
    @OpenTo(Audience.STAFF)
    Page preview(Visit visit, @PathVariable UUID bulletin) {
        var known = bulletins.find(bulletin).orElseThrow(NotHere::new);
        var readership = bulletins.readership(known, seats.today(visit.here()));
        var example =
                new Person(bulletin, visit.visitor().name(), visit.visitor().email(), "");
        var letter =
                Bulletins.letter(example, known, places.settings(visit.here()).title());
        return Page.of((output, forms) -> JtebulletinGenerated.render(output, forms, visit, known, readership, letter));
    }

    @PostMapping(PATH + "/{bulletin}/queue")
    @OpenTo(Audience.STAFF)
    ResponseEntity<Void> queue(Visit visit, @PathVariable UUID bulletin) {
        var known = bulletins.find(bulletin).orElseThrow(NotHere::new);
        bulletins.queue(
                known.id(),
                seats.today(visit.here()),
                places.settings(visit.here()).title());
        return SeeOther.to(visit.link("/desk/members/bulletins/" + bulletin));
    }
}
