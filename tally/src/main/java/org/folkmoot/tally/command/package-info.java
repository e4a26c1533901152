/** The command that counts ballot files. */
@NullMarked
package org.folkmoot.tally.command;

import org.jspecify.annotations.NullMarked;
