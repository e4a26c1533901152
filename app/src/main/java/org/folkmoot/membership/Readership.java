package org.folkmoot.membership;

import java.util.List;
import java.util.UUID;

/**
 * Who gets a bulletin, and who of those meant does not.
 *
 * @param readers who agreed and has an address
 * @param refused who said no
 * @param unasked of whom nothing is known: silence is no agreement
 * @param withoutAddress who agreed but has no e-mail address here
 */
record Readership(List<UUID> readers, long refused, long unasked, long withoutAddress) {}
