/** The front page and the staff's first one, composed of what the other rooms offer; and the settings of a place. */
@ApplicationModule(allowedDependencies = {"database", "web", "jobs", "place", "people", "post", "register"})
@NullMarked
package org.folkmoot.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
