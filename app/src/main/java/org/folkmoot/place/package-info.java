/** A place's rules, words, areas and sources, read from the data files of {@code packs/} and {@code localities/}. */
@ApplicationModule(
        displayName = "Place",
        allowedDependencies = {"database", "web", "files", "log", "jobs"})
@NullMarked
package org.folkmoot.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
