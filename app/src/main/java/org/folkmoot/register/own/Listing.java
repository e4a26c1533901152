package org.folkmoot.register.own;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answers of somebody who wants an organisation listed, from the first one on.
 *
 * @param account whose it is
 * @param email the address that the account has proved
 * @param person what the place calls them; null until they have handed it in
 * @param submitted when it was handed in, or null
 * @param withdrawn when they took it back, or null
 * @param organisation which it became, or null
 */
record Listing(
        UUID id,
        UUID account,
        String email,
        @Nullable UUID person,
        Answers answers,
        Instant begun,
        Instant changed,
        @Nullable Instant submitted,
        @Nullable Instant withdrawn,
        @Nullable UUID organisation) {

    /** Whether it may still be changed by who began it. */
    boolean draft() {
        return submitted == null && withdrawn == null;
    }

    /** Whether it waits for the staff, as long as they have not decided. */
    boolean handedIn() {
        return submitted != null && withdrawn == null;
    }

    String name() {
        return answers.get("name");
    }
}
