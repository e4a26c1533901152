package org.folkmoot.register;

import java.util.UUID;
import org.folkmoot.web.Words;

/** A slot: what a higher room takes away when an organisation's own people leave the list with it. */
public interface Leaving {

    /** What is taken away, as the page says it before: "Its health checks." */
    String words(Words t);

    /** Takes it away, in the open inside transaction of the place. */
    void leave(UUID organisation);
}
