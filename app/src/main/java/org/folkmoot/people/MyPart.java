package org.folkmoot.people;

import java.util.Optional;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;

/** A slot: what a higher room shows on a person's own page. */
public interface MyPart {

    /** Where it stands among the others; small numbers first. */
    int order();

    /** The part of the page, or nothing. Called in the open inside transaction of the place. */
    Optional<Page.Template> part(Visit visit);
}
