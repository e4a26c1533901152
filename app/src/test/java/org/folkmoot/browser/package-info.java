/** The whole program as people meet it: pages opened in a browser, on several screens, with and without script. */
@NullMarked
package org.folkmoot.browser;

import org.jspecify.annotations.NullMarked;
