package org.folkmoot.people;

import java.util.List;

/** A slot: texts of the staff that may name somebody. */
public interface NamedIn {

    List<NamedText> texts();
}
