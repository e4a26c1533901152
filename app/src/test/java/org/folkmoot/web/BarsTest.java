package org.folkmoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarsTest {

    private final Bars bars = new Bars(List.of(
            new Bar("Voluntary Action", 301, "301"), new Bar("Community Hub", 84, "84"), new Bar("None", 27, "27")));

    @Test
    void theLongestBarIsAsWideAsThePicture() {
        assertThat(bars.beneath(54)).extracting(Bars.Drawn::width).containsExactly("100.00%", "27.91%", "8.97%");
        assertThat(bars.beneath(54)).extracting(Bars.Drawn::y).containsExactly("0", "54", "108");
    }

    @Test
    void partsOfAWholeStandBesideEachOther() {
        assertThat(bars.beside()).extracting(Bars.Drawn::x).containsExactly("0.00%", "73.06%", "93.45%");
        assertThat(bars.beside()).extracting(Bars.Drawn::width).containsExactly("73.06%", "20.39%", "6.55%");
    }

    @Test
    void nothingIsDrawnOfNothing() {
        assertThat(new Bars(List.of(new Bar("None", 0, "0"))).beside())
                .extracting(Bars.Drawn::width)
                .containsExactly("0");
    }

    @Test
    void whoDoesNotSeeThePictureIsToldAll() {
        assertThat(bars.told()).isEqualTo("Voluntary Action: 301; Community Hub: 84; None: 27");
    }
}
