package org.folkmoot.web;

import org.jspecify.annotations.Nullable;

/**
 * One value by which a list can be narrowed.
 *
 * @param words the value as people call it
 * @param count how many would remain; null when that is not known
 * @param address the list narrowed by it, or, when it is chosen, the list without it
 * @param chosen whether the list is narrowed by it now
 */
public record FacetValue(String words, @Nullable Long count, Address address, boolean chosen) {}
