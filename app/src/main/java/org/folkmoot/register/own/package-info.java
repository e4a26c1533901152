/** What organisations say of themselves and who looks after their entries: listing, claiming, editing, leaving, and the staff's side of it. */
@NullMarked
package org.folkmoot.register.own;

import org.jspecify.annotations.NullMarked;
