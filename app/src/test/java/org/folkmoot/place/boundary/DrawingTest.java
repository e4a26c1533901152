package org.folkmoot.place.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.place.boundary.Squares.PLAIN;
import static org.folkmoot.place.boundary.Squares.outline;
import static org.folkmoot.place.boundary.Squares.square;

import java.util.Map;
import org.folkmoot.files.FileUnusable;
import org.junit.jupiter.api.Test;

class DrawingTest {

    @Test
    void anAreaIsAnSvgPath() {
        assertThat(shape(outline(square(10, 20, 100))).path()).isEqualTo("M10 20l100 0 0 100-100 0z");
    }

    @Test
    void aHoleStaysEmptyWhicheverWayItIsWritten() {
        var hole = shape(outline(square(0, 0, 100), square(40, 40, 20)));
        var reversed = shape(outline(square(0, 0, 100), new int[] {40, 60, 60, 60, 60, 40, 40, 40}));
        assertThat(hole.path()).contains("zM40 40");
        assertThat(reversed.path()).contains("zM40 40");
    }

    @Test
    void anIslandIsDrawnAndTheNameStandsOnTheLargerPart() {
        var shape = shape(outline(square(0, 0, 10), square(500, 500, 100)));
        assertThat(shape.path()).matches("M0 0l.*zM500 500l.*z");
        assertThat(shape.x()).isEqualTo(550);
        assertThat(shape.box()).isEqualTo(new Box(0, 0, 600, 600));
    }

    @Test
    void theWrongDirectionMakesNoDifference() {
        var right = shape(outline(square(0, 0, 100)));
        var wrong = shape(outline(new int[] {0, 0, 0, 100, 100, 100, 100, 0}));
        assertThat(wrong.box()).isEqualTo(right.box());
        assertThat(wrong.x()).isEqualTo(right.x());
    }

    @Test
    void aClosedRingIsTheSameAsAnOpenOne() {
        var closed = new int[] {0, 0, 100, 0, 100, 100, 0, 100, 0, 0};
        assertThat(shape(outline(closed)).path())
                .isEqualTo(shape(outline(square(0, 0, 100))).path());
    }

    @Test
    void theNameOfAHorseshoeStandsWithinIt() {
        var horseshoe = new int[] {0, 0, 300, 0, 300, 300, 250, 300, 250, 50, 50, 50, 50, 300, 0, 300};
        var shape = shape(outline(horseshoe));
        assertThat(shape.x())
                .satisfiesAnyOf(
                        x -> assertThat(x).isLessThan(50), x -> assertThat(x).isGreaterThan(250));
    }

    @Test
    void aPartTooSmallForTheGridIsLeftOut() {
        assertThat(shape(outline(square(0, 0, 100), square(200, 200, 0))).path())
                .doesNotContain("M200");
    }

    @Test
    void anAreaThatEnclosesNothingIsRefusedByName() {
        assertThatThrownBy(() -> shape(outline(new int[] {0, 0, 100, 0})))
                .isInstanceOf(FileUnusable.class)
                .hasMessageContaining("The area here has a boundary that encloses nothing");
    }

    private static Shape shape(Outline outline) {
        return Drawing.shapes(Map.of("here", outline), PLAIN)
                .values()
                .iterator()
                .next();
    }
}
