package org.folkmoot.support;

import java.util.ArrayList;
import java.util.List;

/**
 * How a case goes on beside what is said in it.
 *
 * @param steps what is to be done first, by its day; then what was done, the latest first
 * @param outcomes what came of it, the oldest first
 * @param afterwards what was asked or referred, the oldest first
 * @param history who took it, handed it over, closed and opened it, the oldest first
 */
record Course(
        List<Step> steps,
        List<Outcomes.Told> outcomes,
        List<Afterwards.Asked> afterwards,
        List<History.Happened> history) {

    /** One that is still to be filled, row by row. */
    static Course empty() {
        return new Course(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
