/** The page that counts ballots by hand: a file or a text in, the count round by round out, and nothing kept. */
@ApplicationModule(allowedDependencies = {"web", "tally"})
@NullMarked
package org.folkmoot.count;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
