package org.folkmoot.register.own;

import java.time.Instant;
import java.util.UUID;

/** A note of the staff about an organisation, which its people may ask to read. */
record Note(UUID id, String words, UUID by, Instant at) {}
