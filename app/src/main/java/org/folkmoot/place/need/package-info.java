/** What is measured in a place's areas, the need map, the pages of its areas, and both as open data. */
@NullMarked
package org.folkmoot.place.need;

import org.jspecify.annotations.NullMarked;
