/** Areas, postcodes, sources of data, and the packs: a jurisdiction's rules and words. */
@ApplicationModule(allowedDependencies = {"database", "web", "files"})
@NullMarked
package org.folkmoot.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
