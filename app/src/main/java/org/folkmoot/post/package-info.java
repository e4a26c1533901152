/** Letters by e-mail: queued with the act that causes them, sent once, stopped by whoever does not want them. */
@ApplicationModule(allowedDependencies = {"database", "web", "jobs"})
@NullMarked
package org.folkmoot.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
