package org.folkmoot.register.own;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision to be made.
 *
 * @param words to the person, added to the reason; may be empty
 * @param by who decides; null where the address that the register holds does
 */
record Ruling(Reason reason, String words, @Nullable UUID by) {}
