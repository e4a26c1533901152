package org.folkmoot.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody holds today.
 *
 * @param organisation for which organisation, or null for a role in the whole place
 */
public record Seat(Role role, @Nullable UUID organisation) {}
