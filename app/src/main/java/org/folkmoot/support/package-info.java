/** What groups ask and what is done about it: enquiries, cases, referrals, outcomes; and who may read them. */
@ApplicationModule(
        allowedDependencies = {"database", "web", "files", "print", "log", "post", "jobs", "place", "people", "register"
        })
@NullMarked
package org.folkmoot.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
