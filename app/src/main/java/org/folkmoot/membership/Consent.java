package org.folkmoot.membership;

import java.time.LocalDate;

/**
 * Whether somebody agreed to get the bulletin.
 *
 * @param wording what they were asked; may be empty
 * @param source where they said so: a list, their own page, the staff
 */
record Consent(boolean given, LocalDate day, String wording, String source) {}
