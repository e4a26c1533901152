package org.folkmoot.post;

import org.folkmoot.database.Locality;

/** A slot: the room that knows it says which places are invented. Their letters are kept and never leave. */
@FunctionalInterface
public interface Invented {

    /** How the addresses of invented people end. Letters to them never leave, whoever writes them. */
    String NOWHERE = "@folkmoot.example";

    boolean is(Locality place);
}
