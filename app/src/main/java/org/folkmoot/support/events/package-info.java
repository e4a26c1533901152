/** Events and training: what is on, who comes, who waits for a place, and how it was. */
@NullMarked
package org.folkmoot.support.events;

import org.jspecify.annotations.NullMarked;
