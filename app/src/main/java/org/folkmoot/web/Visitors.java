package org.folkmoot.web;

import java.util.Optional;
import org.folkmoot.database.Locality;

/** A slot: the room that keeps sessions says who looks. */
public interface Visitors {

    /**
     * Whose session it is, and what they are in the place; {@link Visitor#PUBLIC} for a session that is unknown, closed or
     * too old. Called outside any transaction.
     *
     * @param session the secret that the browser sent
     */
    Visitor of(String session, Optional<Locality> place);
}
