/** The organisations of a place: every name and number, fact by fact with its source, and the search over them. */
@ApplicationModule(allowedDependencies = {"database", "web", "files", "log", "post", "jobs", "place", "people"})
@NullMarked
package org.folkmoot.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
