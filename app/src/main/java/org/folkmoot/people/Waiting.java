package org.folkmoot.people;

import java.util.List;
import org.folkmoot.web.Visit;

/** A slot: what a room has that waits for the staff. */
public interface Waiting {

    /** Where it stands among what waits equally long; small numbers first. */
    int order();

    /** What waits, the oldest first, at most twenty; called in the open inside transaction of the place. */
    List<WaitingItem> items(Visit visit);
}
