package org.folkmoot.people;

import java.util.List;
import java.util.UUID;
import org.folkmoot.web.Words;

/** A slot: what a room keeps about a person. Called in the open inside transaction of the place. */
public interface Held {

    /** Where it stands among what other rooms keep; small numbers first. */
    int order();

    /** Everything that the room keeps about the person. */
    List<HeldItem> about(UUID person, String email, Words t);

    /** Erases what may be erased; says of the rest what stays and why, in plain sentences. */
    List<String> erase(UUID person, String email, Words t);
}
