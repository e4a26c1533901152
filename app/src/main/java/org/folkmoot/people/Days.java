package org.folkmoot.people;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as forms send them. */
final class Days {

    private Days() {}

    /** The day that was typed, the other where nothing was, or nothing where it is no day. */
    static Optional<LocalDate> read(String typed, LocalDate otherwise) {
        try {
            return Optional.of(typed.isBlank() ? otherwise : LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
