package org.folkmoot.membership;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.web.Tone;
import org.jspecify.annotations.Nullable;

/** How a membership is on a day. */
enum Status {
    FUTURE("Begins later"),
    CURRENT("Member"),
    OVERDUE("Renewal overdue"),
    LAPSED("Lapsed"),
    ENDED("Left");

    /** The same as {@link #of}, for a row of the view membership_standing named st on the day :today. */
    static final String SQL = """
            case when st.is_ended and st.until <= cast(:today as date) then 'ended'
                 when st.is_ended then 'current'
                 when st.since > cast(:today as date) then 'future'
                 when st.until >= cast(:today as date) then 'current'
                 when st.until + st.grace_days >= cast(:today as date) then 'overdue'
                 else 'lapsed' end""";

    private final String words;

    Status(String words) {
        this.words = words;
    }

    /** Its plain English name. */
    String words() {
        return words;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Tone tone() {
        return switch (this) {
            case CURRENT -> Tone.GREEN;
            case OVERDUE -> Tone.WAIT;
            case FUTURE, LAPSED, ENDED -> Tone.PLAIN;
        };
    }

    static Optional<Status> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    /** @param until the last day, or null where there is none */
    static Status of(LocalDate since, @Nullable LocalDate until, int graceDays, LocalDate today) {
        if (since.isAfter(today)) {
            return FUTURE;
        }
        if (until == null || !until.isBefore(today)) {
            return CURRENT;
        }
        return until.plusDays(graceDays).isBefore(today) ? LAPSED : OVERDUE;
    }

    /** Of a membership that ends on a day: until then it goes on. */
    static Status ended(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? CURRENT : ENDED;
    }
}
