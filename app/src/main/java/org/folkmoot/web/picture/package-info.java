/** Draws the pictures that stand beside a link to a page when somebody shares it. */
@NullMarked
package org.folkmoot.web.picture;

import org.jspecify.annotations.NullMarked;
