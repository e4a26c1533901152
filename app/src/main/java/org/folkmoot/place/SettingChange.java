package org.folkmoot.place;

import java.time.Instant;
import java.util.UUID;

/**
 * One setting, changed.
 *
 * @param number of the save in which it was changed
 * @param was as the table keeps it; empty where it was as usual
 * @param is the same
 * @param by the person's id in the place
 */
public record SettingChange(int number, Setting setting, String was, String is, UUID by, Instant at) {}
