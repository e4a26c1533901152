/** Folkmoot: a place's voluntary and community sector, running its own affairs. Each package below is one room. */
@NullMarked
package org.folkmoot;

import org.jspecify.annotations.NullMarked;
