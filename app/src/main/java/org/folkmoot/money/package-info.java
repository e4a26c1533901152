/** Who gives what to whom: grants as their funders publish them, and what stands in them for groups and places. */
@ApplicationModule(allowedDependencies = {"database", "web", "files", "place", "register"})
@NullMarked
package org.folkmoot.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
