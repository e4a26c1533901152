/** Reads mail that comes in, whatever its sender has done to it. */
@NullMarked
package org.folkmoot.support.mail;

import org.jspecify.annotations.NullMarked;
