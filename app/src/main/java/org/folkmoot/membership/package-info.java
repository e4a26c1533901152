/** Who belongs: memberships as dated facts, fees, consents, and lists of members brought in from elsewhere. */
@ApplicationModule(
        allowedDependencies = {"database", "web", "files", "log", "post", "jobs", "place", "people", "register"})
@NullMarked
package org.folkmoot.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
