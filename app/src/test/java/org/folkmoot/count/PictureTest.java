package org.folkmoot.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import org.folkmoot.tally.Election;
import org.folkmoot.tally.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    @Test
    void everyColumnIsAsHighAsAllVotes() {
        var picture = draw(Counts.example());
        var heights = picture.bars().stream()
                .collect(Collectors.groupingBy(
                        Picture.Bar::x, Collectors.summingDouble(bar -> Double.parseDouble(bar.height()))));
        assertThat(heights).hasSize(4);
        assertThat(heights.values())
                .allSatisfy(height -> assertThat(height).isCloseTo(Ground.VOTES_HEIGHT, within(1.0)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 15, 16, 40})
    void everythingStandsInsideThePicture(int candidates) {
        var picture = draw(Counts.ladder(candidates, Math.max(1, candidates / 4)));
        assertThat(picture.bars())
                .isNotEmpty()
                .allSatisfy(bar -> assertThat(Double.parseDouble(bar.y()) + Double.parseDouble(bar.height()))
                        .isLessThanOrEqualTo(picture.height()));
        assertThat(picture.labels())
                .allSatisfy(label -> assertThat(Double.parseDouble(label.y())).isLessThanOrEqualTo(picture.height()));
        assertThat(picture.bands()).allSatisfy(band -> assertThat(band.path()).doesNotContain("NaN", "Infinity"));
    }

    @Test
    void theSmallestOfManyShareALane() {
        var picture = draw(Counts.ladder(40, 3));
        assertThat(picture.labels())
                .anySatisfy(label -> assertThat(label.words()).startsWith("26 others "));
        assertThat(picture.height()).isLessThan(900);
    }

    @Test
    void whoDoesNotSeeItIsToldWhatMoved() {
        assertThat(draw(Counts.example()).told())
                .contains("Round 2: 11.42 from Grace Okafor to Dev Patel.")
                .contains("Round 4: 7.00 from Tom Barrow to Not transferable.");
    }

    @Test
    void namesStandWhereALaneBegins() {
        assertThat(draw(Counts.example()).labels())
                .extracting(Picture.Label::words)
                .contains("Grace Okafor 161.00", "Not transferable 0.57", "119.85");
    }

    @Test
    void onePictureOfOneRoundWouldSayNothing() {
        assertThat(Picture.helps(Counts.of(Rule.APPROVAL, Counts.example()).stages()))
                .isFalse();
        assertThat(Picture.helps(Counts.of(Rule.SCOTTISH, Counts.ladder(90, 2)).stages()))
                .isFalse();
    }

    @Test
    void moreRoundsNeedMoreWidth() {
        assertThat(draw(Counts.example()).width()).isEqualTo("upto4");
        assertThat(draw(Counts.ladder(40, 3)).width()).isEqualTo("uptomore");
    }

    private static Picture draw(Election election) {
        var result = Counts.of(Rule.SCOTTISH, election);
        return Picture.of(result, Counts.fates(result, election), Counts.ENGLISH);
    }
}
