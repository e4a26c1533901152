/** Counts ballots exactly, so that strangers reach the same result. */
@NullMarked
package org.folkmoot.tally;

import org.jspecify.annotations.NullMarked;
