/** Pages for paper and for keeping: PDF/UA, which a screen reader reads as well as a printer prints it. */
@ApplicationModule(allowedDependencies = "web")
@NullMarked
package org.folkmoot.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
