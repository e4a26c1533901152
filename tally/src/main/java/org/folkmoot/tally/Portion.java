package org.folkmoot.tally;

import java.util.List;

/** What one candidate brings to a batch of papers of one value. */
record Portion(int from, List<Parcel> parcels) {}
