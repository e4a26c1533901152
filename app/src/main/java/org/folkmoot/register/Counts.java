package org.folkmoot.register;

import java.util.Map;

/**
 * How many organisations a search has.
 *
 * @param facets counts by facet and value; empty where there are too many to count
 */
record Counts(long total, Map<String, Map<String, Long>> facets) {}
