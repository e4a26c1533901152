package org.folkmoot.people;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.folkmoot.web.Audience;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A person's own page in a place: what they are here, and what they can do. */
@Controller
class MyPage {

    private final Seats seats;
    private final List<MyPart> parts;

    MyPage(Seats seats, List<MyPart> parts) {
        this.seats = seats;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(MyPart::order)).toList();
    }

    @GetMapping("/{locality}/my")
    @OpenTo(Audience.SIGNED_IN)
    Page page(Visit visit) {
        var today = seats.today(visit.here());
        var held = Optional.ofNullable(visit.visitor().person()).stream()
                .flatMap(person -> seats.of(person).stream())
                .filter(seat -> seat.on(today) && !seat.role().ofAnOrganisation())
                .toList();
        var more = parts.stream().flatMap(part -> part.part(visit).stream()).toList();
        return Page.of((output, forms) -> JtemyGenerated.render(output, forms, visit, held, more));
    }
}
