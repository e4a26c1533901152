/** The commands: serve, import, outbox, bounce, help. */
@ApplicationModule(allowedDependencies = {"database", "web", "files", "place", "register", "post"})
@NullMarked
package org.folkmoot.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
