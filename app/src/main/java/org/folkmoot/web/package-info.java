/** The page frame, components, words, errors, and the wall's annotation: what every room's pages stand in. */
@ApplicationModule(allowedDependencies = "database")
@NullMarked
package org.folkmoot.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
