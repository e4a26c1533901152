/** The people of a place: how they sign in, which roles they hold from when to when, and what is kept about them. */
@ApplicationModule(allowedDependencies = {"database", "web", "files", "log", "post", "jobs", "place"})
@NullMarked
package org.folkmoot.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
