package org.folkmoot.money;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.place.Area;
import org.folkmoot.place.Areas;
import org.folkmoot.web.Pages;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** Makes the lists that pages show. */
@Component
class GrantList {

    static final int SIZE = 20;

    private final Grants grants;
    private final Areas areas;

    GrantList(Grants grants, Areas areas) {
        this.grants = grants;
        this.areas = areas;
    }

    /** What a request asks for. */
    static Asked asked(HttpServletRequest request) {
        return Asked.of(name -> Optional.ofNullable(request.getParameter(name)).orElse(""));
    }

    /** One page of what is asked for; a page beyond the last is the last. */
    ListModel list(Visit visit, Asked asked) {
        var tallies = grants.tallies(visit.here(), asked);
        var address = asked.address(visit.link("/grants"));
        var pages = new Pages(address, asked.page(), SIZE, tallies.grants());
        var wards = areas.of(visit.here(), "ward").stream()
                .collect(Collectors.toMap(Area::code, Area::name, (one, _) -> one));
        return new ListModel(asked, address, pages, grants.rows(asked, SIZE, pages.before()), tallies, wards);
    }
}
