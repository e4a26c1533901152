package org.folkmoot.support.health;

import java.util.UUID;
import org.folkmoot.register.Entry;
import org.folkmoot.register.Register;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/**
 * The group whose checks a contact opens. Who acts for a council, health body, business or other funder opens none, not
 * even their own group's (invariants 1 and 4).
 */
@Component
class Own {

    /** Below it lie all pages on which contacts do a check. */
    static final String PATH = "/{locality}/my/organisations/{organisation}/health-check";

    private final Register register;
    private final Checks checks;

    Own(Register register, Checks checks) {
        this.register = register;
        this.checks = checks;
    }

    static String path(Visit visit, UUID organisation) {
        return visit.link("/my/organisations/" + organisation + "/health-check");
    }

    static String path(Visit visit, Check check) {
        return path(visit, check.organisation()) + "/" + check.id();
    }

    Entry group(Visit visit, UUID organisation) {
        if (visit.visitor().isCounterpart()) {
            throw new NotHere();
        }
        return register.find(organisation).orElseThrow(NotHere::new);
    }

    /** A check, to be read. */
    Check check(Visit visit, UUID organisation, UUID check) {
        if (visit.visitor().isCounterpart()) {
            throw new NotHere();
        }
        return checks.find(organisation, check).orElseThrow(NotHere::new);
    }

    /** A check, to be changed while nobody else changes it. */
    Check lock(Visit visit, UUID organisation, UUID check) {
        if (visit.visitor().isCounterpart()) {
            throw new NotHere();
        }
        return checks.lock(organisation, check).orElseThrow(NotHere::new);
    }
}
