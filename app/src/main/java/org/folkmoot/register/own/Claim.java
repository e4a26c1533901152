package org.folkmoot.register.own;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says that they look after an organisation's entry.
 *
 * @param email the address that they have proved
 * @param says what they say they are in it
 * @param mailed when a link was sent to the address that the register holds, or null
 * @param stopped whether the address claims so many that no link is sent
 */
record Claim(
        UUID id,
        UUID organisation,
        UUID account,
        String email,
        UUID person,
        String says,
        Instant made,
        @Nullable Instant mailed,
        boolean stopped,
        @Nullable Instant withdrawn) {}
