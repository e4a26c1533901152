package org.folkmoot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");

    private final Ids ids = new Ids(AT);

    @Test
    void areOfVersionSevenWithTheRightVariantAndTime() {
        var id = ids.at(1);
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(AT.toEpochMilli());
        assertThat(id.toString().charAt(14)).isEqualTo('7');
    }

    @Test
    void oneLineAlwaysGivesTheSame() {
        assertThat(ids.at(77)).isEqualTo(ids.at(77));
    }

    @Test
    void orderOfTextIsOrderOfLines() {
        var made = LongStream.rangeClosed(1, 20_000).mapToObj(ids::at).toList();
        assertThat(made).doesNotHaveDuplicates().allMatch(id -> id.version() == 7 && id.variant() == 2);
        assertThat(made.stream().map(UUID::toString)).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void twoReadingsAtOneInstantDoNotMeet() {
        var other = new Ids(AT);
        assertThat(LongStream.rangeClosed(1, 1000).filter(line -> ids.at(line).equals(other.at(line))))
                .isEmpty();
    }
}
