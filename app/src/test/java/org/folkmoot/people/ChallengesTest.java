package org.folkmoot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.folkmoot.House;
import org.folkmoot.database.Transactions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@House
class ChallengesTest {

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    private <T> T at(Duration later, java.util.function.Function<Challenges, T> work) {
        var challenges = new Challenges(jdbc, Clock.offset(Clock.systemUTC(), later));
        Supplier<T> asked = () -> work.apply(challenges);
        return transactions.host(asked);
    }

    private byte[] made(String purpose) {
        return at(Duration.ZERO, challenges -> challenges.make(purpose));
    }

    private boolean answered(byte[] challenge, String purpose, Duration later) {
        return at(later, challenges -> challenges.answer(challenge, purpose));
    }

    @Test
    void isAnsweredOnce() {
        var challenge = made("show");
        assertThat(answered(challenge, "show", Duration.ZERO)).isTrue();
        assertThat(answered(challenge, "show", Duration.ZERO)).isFalse();
    }

    @Test
    void belongsToItsPurpose() {
        assertThat(answered(made("make one"), "make two", Duration.ZERO)).isFalse();
    }

    @Test
    void isTooOldAfterTenMinutes() {
        assertThat(answered(made("show"), "show", Duration.ofMinutes(9))).isTrue();
        assertThat(answered(made("show"), "show", Duration.ofMinutes(11))).isFalse();
    }

    @Test
    void isNotMadeByAnybodyElse() {
        var challenge = made("show");
        challenge[0]++;
        assertThat(answered(challenge, "show", Duration.ZERO)).isFalse();
        assertThat(answered(new byte[0], "show", Duration.ZERO)).isFalse();
        assertThat(answered(new byte[56], "show", Duration.ZERO)).isFalse();
    }
}
