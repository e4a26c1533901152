package org.folkmoot.register;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;

/** A slot: what a higher room offers the contacts of an organisation, on the page where they look after its entry. */
public interface EntryPart {

    /** Where it stands among the others; small numbers first. */
    int order();

    /** The part of the page, or nothing. Called in the open inside transaction of the place. */
    Optional<Page.Template> part(Visit visit, UUID organisation);
}
