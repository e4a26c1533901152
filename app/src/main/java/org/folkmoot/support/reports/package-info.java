/** Reports on support: numbers only, none under five, frozen for ever. */
@NullMarked
package org.folkmoot.support.reports;

import org.jspecify.annotations.NullMarked;
