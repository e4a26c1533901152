package org.folkmoot.count;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.folkmoot.tally.Result;
import org.folkmoot.tally.Stage;
import org.folkmoot.tally.Votes;

/** Prints votes as a table has room for them: cut to two decimals, or none where every figure is whole. */
record Figure(Locale language, int decimals) {

    private static final int MOST = 2;

    static Figure of(Result result, Locale language) {
        var whole = result.stages().stream().allMatch(Figure::whole);
        return new Figure(language, whole ? 0 : Math.min(MOST, result.rule().decimals()));
    }

    private static boolean whole(Stage stage) {
        return whole(stage.nonTransferable())
                && whole(stage.heldByEmptySeats())
                && stage.votes().asMap().values().stream().allMatch(Figure::whole);
    }

    private static boolean whole(Votes votes) {
        return exact(votes).stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal exact(Votes votes) {
        return BigDecimal.valueOf(votes.units(), votes.decimals());
    }

    /** Whether figures of this rule have more decimals than are printed. */
    boolean cuts(Result result) {
        return decimals == MOST && result.rule().decimals() > MOST;
    }

    String print(Votes votes) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(exact(votes));
    }
}
