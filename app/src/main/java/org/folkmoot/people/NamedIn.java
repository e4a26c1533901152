package org.folkmoot.people;

import java.util.List;
import org.folkmoot.web.Words;

/** A slot: texts of the staff that may name somebody. Called in the open inside transaction of the place. */
public interface NamedIn {

    /** The texts that name the person. */
    List<HeldItem> naming(Naming naming, Words t);

    /** Takes the person out of what stays; says how many texts that were. */
    int redact(Naming naming);
}
