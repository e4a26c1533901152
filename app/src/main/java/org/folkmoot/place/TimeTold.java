package org.folkmoot.place;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The time; while somebody tells a story, for them alone the time that they tell of. */
final class TimeTold extends Clock {

    private static final ScopedValue<Instant> TOLD = ScopedValue.newInstance();

    private final Clock real;

    TimeTold(Clock real) {
        this.real = real;
    }

    /** Does work at a time that has been, as far as whoever asks this clock in it can tell. */
    static void at(Instant told, Runnable work) {
        ScopedValue.where(TOLD, told).run(work);
    }

    @Override
    public Instant instant() {
        return TOLD.isBound() ? TOLD.get() : real.instant();
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new TimeTold(real.withZone(zone));
    }
}
