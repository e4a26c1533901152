/** Keeps the places: one schema each, the roles that read them, and the only class that opens transactions. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.folkmoot.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
