package org.folkmoot.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class TimeToldTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant THEN = Instant.parse("2024-02-29T23:59:59Z");

    private final Clock clock = new TimeTold(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void itIsTheRealTimeBeforeAndAfterAStory() {
        var told = new ArrayList<Instant>();
        assertThat(clock.instant()).isEqualTo(NOW);
        TimeTold.at(THEN, () -> told.add(clock.instant()));
        assertThat(told).containsExactly(THEN);
        assertThat(clock.instant()).isEqualTo(NOW);
        assertThat(clock.millis()).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void itIsTheRealTimeAgainAfterAnActThatFailed() {
        assertThatThrownBy(() -> TimeTold.at(THEN, () -> {
                    throw new IllegalStateException("refused");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void nobodyElseIsTold() throws Exception {
        var others = new ArrayList<Instant>();
        try (var other = Executors.newSingleThreadExecutor()) {
            TimeTold.at(THEN, () -> {
                try {
                    others.add(other.submit(clock::instant).get());
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        }
        assertThat(others).isEqualTo(List.of(NOW));
    }

    @Test
    void aStoryInAStoryHasItsOwnTime() {
        var told = new ArrayList<Instant>();
        TimeTold.at(THEN, () -> {
            TimeTold.at(NOW.plusSeconds(1), () -> told.add(clock.instant()));
            told.add(clock.instant());
        });
        assertThat(told).containsExactly(NOW.plusSeconds(1), THEN);
    }

    @Test
    void anotherZoneIsOfTheSameTime() {
        var london = clock.withZone(ZoneId.of("Europe/London"));
        assertThat(london.getZone()).isEqualTo(ZoneId.of("Europe/London"));
        TimeTold.at(THEN, () -> assertThat(london.instant()).isEqualTo(THEN));
        assertThat(london.instant()).isEqualTo(NOW);
    }
}
