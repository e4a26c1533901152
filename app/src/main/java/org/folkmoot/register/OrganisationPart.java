package org.folkmoot.register;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;

/** A slot: what a higher room knows about an organisation, for the organisation's page. */
public interface OrganisationPart {

    /** Where it stands among the others; small numbers first. */
    int order();

    /**
     * The part of the page, or nothing where the room knows nothing. Called in the open transaction of the place.
     *
     * @param own what the organisation itself publishes now, by field; empty where it publishes nothing
     */
    Optional<Page.Template> part(Visit visit, UUID organisation, Map<String, String> own);
}
