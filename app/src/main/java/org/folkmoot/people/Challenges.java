package org.folkmoot.people;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a passkey signs to prove that it is there now (Web Authentication Level 3, section 13.4.3): 16 random bytes, the
 * instant at which it is too old, and a seal of this installation over both and what it is for. Nothing is kept of it until
 * it is answered; then it is never taken again.
 */
@Component
class Challenges {

    static final Duration LASTS = Duration.ofMinutes(10);

    private static final int RANDOM = 16;
    private static final int OPEN = RANDOM + Long.BYTES;
    private static final int SEAL = 32;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Challenges(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A new one.
     *
     * @param purpose what for, and for whom
     */
    byte[] make(String purpose) {
        var open = ByteBuffer.allocate(OPEN)
                .put(Secrets.bytes(RANDOM))
                .putLong(clock.instant().plus(LASTS).toEpochMilli())
                .array();
        return ByteBuffer.allocate(OPEN + SEAL)
                .put(open)
                .put(seal(open, purpose))
                .array();
    }

    /** Whether it is one of ours for this purpose, young enough and not yet answered; it is answered then. */
    boolean answer(byte[] challenge, String purpose) {
        if (challenge.length != OPEN + SEAL) {
            return false;
        }
        var open = Arrays.copyOf(challenge, OPEN);
        var expires = Instant.ofEpochMilli(ByteBuffer.wrap(open).getLong(RANDOM));
        return MessageDigest.isEqual(seal(open, purpose), Arrays.copyOfRange(challenge, OPEN, OPEN + SEAL))
                && clock.instant().isBefore(expires)
                && jdbc.sql("insert into people_answered (challenge, expires) values (?, ?::timestamptz)"
                                        + " on conflict do nothing")
                                .params(challenge, expires.toString())
                                .update()
                        == 1;
    }

    private byte[] seal(byte[] open, String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret(), "HmacSHA256"));
            mac.update(open);
            return mac.doFinal(purpose.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] secret() {
        return jdbc.sql("select secret from people_secret")
                .query(byte[].class)
                .optional()
                .orElseGet(() -> {
                    jdbc.sql("insert into people_secret (secret) values (?) on conflict do nothing")
                            .param(Secrets.bytes(SEAL))
                            .update();
                    return secret();
                });
    }
}
