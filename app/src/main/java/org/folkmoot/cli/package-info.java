/** The commands: serve, import, link, outbox, bounce, help. */
@ApplicationModule(allowedDependencies = {"database", "people", "post", "web", "files", "place", "register"})
@NullMarked
package org.folkmoot.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
