/** The commands: serve, import, help. */
@ApplicationModule(allowedDependencies = {"database", "people", "web", "files", "place", "register"})
@NullMarked
package org.folkmoot.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
