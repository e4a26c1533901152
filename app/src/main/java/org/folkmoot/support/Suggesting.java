package org.folkmoot.support;

import java.util.List;
import org.folkmoot.web.Visit;

/** A slot: what a part of this room suggests beside a case of a topic. */
public interface Suggesting {

    /** Where its suggestions stand among the others; small numbers first. */
    int order();

    /**
     * What it suggests, the best first, at most five; called in the open inside transaction of the place.
     *
     * @param topic a code of the pack, or empty where none is said
     */
    List<Suggestion> onTopic(Visit visit, String topic);
}
