package org.folkmoot.register.own;

import java.time.Instant;
import java.util.UUID;

/**
 * A contact names the next one.
 *
 * @param by who names them
 * @param leaves whether whoever names them leaves when they have said yes
 */
record Invitation(UUID id, UUID organisation, String email, String name, UUID by, boolean leaves, Instant made) {}
