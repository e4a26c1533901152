package org.folkmoot.support.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to come, and what they need for it.
 *
 * @param email empty only for those whom the staff write down
 * @param organisation on the register, or null
 * @param access what they need to take part; may be empty
 * @param diet what they cannot eat; may be empty
 */
record Wanted(String name, String email, @Nullable UUID organisation, String group, String access, String diet) {}
