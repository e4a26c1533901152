package org.folkmoot.register.own;

import java.time.Instant;
import java.util.UUID;

/** One of the staff proposes a new contact for an organisation whose contacts have vanished; another one must agree. */
record Recovery(UUID id, UUID organisation, String email, String name, UUID by, Instant at) {}
