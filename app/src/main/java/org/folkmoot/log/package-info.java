/** The public log: acts that matter, numbered for ever, without a name of a person. */
@ApplicationModule(allowedDependencies = {"database", "web", "jobs"})
@NullMarked
package org.folkmoot.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
