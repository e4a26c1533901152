package org.folkmoot.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Where lanes stand: one beneath the other, each as high as the most its candidate ever has. */
record Ground(int columns, double unit, List<Double> tops, int height) {

    static final double VOTES_HEIGHT = 250;
    static final int HEAD = 26;
    private static final double LOWEST = 20;
    private static final double GAP = 8;

    static Ground of(List<long[]> columns) {
        var most = IntStream.range(0, columns.getFirst().length)
                .mapToLong(lane ->
                        columns.stream().mapToLong(column -> column[lane]).max().orElse(0))
                .toArray();
        var unit = VOTES_HEIGHT / Arrays.stream(columns.getFirst()).sum();
        var tops = new ArrayList<Double>();
        double y = HEAD;
        for (var votes : most) {
            tops.add(y);
            y += votes == 0 ? 0 : Math.max(LOWEST, votes * unit) + GAP;
        }
        return new Ground(columns.size(), unit, tops, (int) Math.ceil(y));
    }

    double top(int lane) {
        return tops.get(lane);
    }

    double x(int column) {
        return column / (columns - 1.0);
    }
}
