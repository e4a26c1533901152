package org.folkmoot.register;

import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param total how many organisations in all
 * @param rows the organisations of the page
 * @param facets counts by facet and value; a facet that is not counted is left out
 * @param corrections what else was looked for, by the word that was typed
 * @param some whether only some of the words are found, because nothing has them all
 * @param nearUnknown whether the postcode is not in the place's list
 */
record Found(
        long total,
        List<Listed> rows,
        Map<String, Map<String, Long>> facets,
        Map<String, List<String>> corrections,
        boolean some,
        boolean nearUnknown) {

    /**
     * One organisation of a list.
     *
     * @param kilometres from the postcode to the middle of its ward, or -1 where that is not known
     */
    record Listed(Card card, long kilometres) {}
}
