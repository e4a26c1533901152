package org.folkmoot.register.own;

import org.folkmoot.web.Address;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.springframework.http.ResponseEntity;

/** Leads people to pages of their own: who is not signed in signs in first. */
final class Doors {

    private Doors() {}

    /** @param path inside the place: "/my/listing" */
    static ResponseEntity<Void> to(Visit visit, String path) {
        var there = visit.link(path);
        return SeeOther.to(
                visit.visitor().signedIn()
                        ? there
                        : Address.of("/sign-in").with("back", there).toString());
    }
}
