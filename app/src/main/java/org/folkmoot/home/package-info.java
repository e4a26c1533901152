/** The front page, composed of what the other rooms offer. */
@ApplicationModule(allowedDependencies = {"database", "web", "place", "people", "post", "register"})
@NullMarked
package org.folkmoot.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
