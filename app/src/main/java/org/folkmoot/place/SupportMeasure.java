package org.folkmoot.place;

import java.math.BigDecimal;
import java.util.Map;
import org.folkmoot.database.Locality;
import org.folkmoot.web.Words;

/** A slot: one way in which the need map measures how much support there is, counted by ward. */
public interface SupportMeasure {

    /** Its code in addresses: {@code organisations}. */
    String key();

    /** Where it stands among the others; small numbers first. */
    int order();

    /** For how many people each figure is given: 1,000 for "organisations per 1,000 people", 1 for "pounds a head". */
    int perPeople();

    /** What it is called: "Organisations per 1,000 people". */
    String title(Words t);

    /** What it counts and what it does not, in plain sentences. */
    String means(Words t);

    /** What was left out because nobody knows its ward or it has none, with the number. */
    String leftOut(Words t, long number);

    /** A figure as people read it: "3.4", "£12.50". */
    String print(Words t, Locality place, BigDecimal figure);

    /** How much there is in each ward; called in the open transaction, with one statement. */
    Counted count(Locality place);

    /**
     * What there is.
     *
     * @param byWard by code of the ward; a ward that is left out has nothing
     * @param things how many things that is, by code of the ward
     * @param leftOut how many things could be put in no ward of the place
     */
    record Counted(Map<String, BigDecimal> byWard, Map<String, Long> things, long leftOut) {

        public Counted {
            byWard = Map.copyOf(byWard);
            things = Map.copyOf(things);
        }
    }
}
