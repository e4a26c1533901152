package org.folkmoot.register;

import org.folkmoot.place.Citation;

/**
 * An entry of a register of mergers.
 *
 * @param from the organisation that transferred, and its number or empty
 * @param into the organisation that received, and its number or empty
 * @param on the day, as printed in the register; may be empty
 */
record Merger(String from, String fromId, String into, String intoId, String on, Citation source) {}
