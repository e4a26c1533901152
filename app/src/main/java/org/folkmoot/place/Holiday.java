package org.folkmoot.place;

import java.time.LocalDate;

/** A day on which offices of the jurisdiction are closed. */
public record Holiday(LocalDate date, String name) {

    static Holiday from(Entry entry) {
        Fields holiday = entry.fields("date", "name");
        return new Holiday(holiday.need("date").date(), holiday.text("name"));
    }
}
