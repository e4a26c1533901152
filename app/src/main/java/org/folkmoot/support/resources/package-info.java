/** Short articles and files by topic: written, looked through and withdrawn by advisers, read by anybody. */
@NullMarked
package org.folkmoot.support.resources;

import org.jspecify.annotations.NullMarked;
