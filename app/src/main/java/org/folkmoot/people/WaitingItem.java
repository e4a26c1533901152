package org.folkmoot.people;

import java.time.Instant;

/**
 * Something that waits for the staff.
 *
 * @param words what it is, in the visitor's language
 * @param path where it is decided: a path inside the place, "/desk/listings/…"
 * @param since since when it waits
 */
public record WaitingItem(String words, String path, Instant since) {}
