package org.folkmoot.people;

import java.util.List;
import java.util.UUID;

/**
 * How somebody signs in.
 *
 * @param present the session in which the page is open
 * @param maySet whether this session may add or remove passkeys
 */
record Yours(UUID present, List<Session> sessions, List<Passkey> passkeys, boolean maySet) {}
