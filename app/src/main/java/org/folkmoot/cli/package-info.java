/** The commands: serve, import, put-back, link, outbox, bounce, enquiry, help. */
@ApplicationModule(allowedDependencies = {"database", "web", "files", "post", "place", "people", "register", "support"})
@NullMarked
package org.folkmoot.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
