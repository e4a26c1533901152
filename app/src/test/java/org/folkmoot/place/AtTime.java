package org.folkmoot.place;

import java.time.Instant;
import java.util.ArrayList;
import java.util.function.Supplier;

/** Lets a test do something at a time of its choice, on the real clock of the program. */
public final class AtTime {

    private AtTime() {}

    public static <T> T at(Instant time, Supplier<T> work) {
        var result = new ArrayList<T>(1);
        TimeTold.at(time, () -> result.add(work.get()));
        return result.getFirst();
    }

    public static void run(Instant time, Runnable work) {
        TimeTold.at(time, work);
    }
}
