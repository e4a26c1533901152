/** Work that recurs, done once for all nodes. */
@ApplicationModule(allowedDependencies = "database")
@NullMarked
package org.folkmoot.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
