package org.folkmoot.people;

import java.util.UUID;

/**
 * Somebody who can sign in.
 *
 * @param email the address that they have proved to read
 * @param host whether they run the machine
 */
record Account(UUID id, String email, boolean host) {}
