package org.folkmoot.place;

import java.util.Optional;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;

/** A slot: what a higher room shows on the page of an area. */
public interface PlacePart {

    /** Where it stands among the others; small numbers first. */
    int order();

    /**
     * The part of this area's page, or nothing where the room knows nothing of it; called in the open transaction.
     *
     * @param layer the area's layer, such as {@code ward}
     */
    Optional<Page.Template> part(Visit visit, String layer, Area area);
}
