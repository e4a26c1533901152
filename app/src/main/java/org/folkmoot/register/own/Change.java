package org.folkmoot.register.own;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that an organisation said of itself until it said something else.
 *
 * @param by who changed it
 */
record Change(String field, String was, @Nullable UUID by, Instant at) {}
