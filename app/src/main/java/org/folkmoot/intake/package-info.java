/** Files of registers and other sources that the staff hand in: kept, read in by a job, and what became of each. */
@ApplicationModule(allowedDependencies = {"database", "web", "files", "log", "jobs", "place", "people"})
@NullMarked
package org.folkmoot.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
