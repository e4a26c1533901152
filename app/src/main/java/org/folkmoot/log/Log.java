package org.folkmoot.log;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** The public log of the place whose inside transaction is open. */
@Component
public class Log {

    private static final int SALT = 16;

    private final Entries entries;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    Log(Entries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Keeps an act in its own transaction; it is published with its number soon after that has ended well. */
    public void stage(Act act) {
        var prints = act.persons().entrySet().stream()
                .map(person -> new Fingerprint(person.getKey(), salt(), person.getValue()))
                .toList();
        entries.stage(act, prints, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    /** Makes the fingerprints of one entry meaningless for ever; the entry stays. Says how many they were. */
    public int forget(long number) {
        return entries.forget(number);
    }

    /** Makes every fingerprint of one person meaningless for ever; the entries stay. Says how many they were. */
    public int forget(UUID person) {
        return entries.forget(person);
    }

    private String salt() {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
