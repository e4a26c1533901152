package org.folkmoot.place.need;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.place.Indicator.Worse;
import org.folkmoot.place.Layer;
import org.folkmoot.place.boundary.Box;

/**
 * Need and support in all areas of a layer.
 *
 * @param areas in the order of the table
 * @param wards with their support, for the circles
 */
record NeedMap(NeedChoice choice, Layer layer, List<NeedArea> areas, List<DrawnArea> wards, Support support) {

    private static final int MARGIN = 12;
    private static final double LARGEST = 62;
    private static final double SMALLEST = 7;
    private static final int LETTER = 36;
    private static final int NAMED = 3;

    NeedMap {
        areas = List.copyOf(areas);
        wards = List.copyOf(wards);
    }

    /**
     * A circle whose area tells the support of a ward.
     *
     * @param named whether the name of the ward stands beneath it: where there is most, least, or too little
     */
    record Circle(DrawnArea ward, long radius, boolean named) {

        /** How high the name stands. */
        long below() {
            return ward.y() + radius + LETTER;
        }
    }

    Box box() {
        return Box.around(areas.stream().map(area -> area.area().box()).toList(), MARGIN);
    }

    List<NeedArea> shaded(int shade) {
        return areas.stream().filter(area -> area.shade() == shade).toList();
    }

    List<NeedArea> outlined() {
        return areas.stream().filter(NeedArea::outlined).toList();
    }

    long unknown() {
        return areas.stream().filter(area -> area.shade() == 0).count();
    }

    /** How many areas have a figure, and so a place among the others. */
    long ranked() {
        return areas.stream().filter(area -> area.figure().known()).count();
    }

    /** Whether a figure above and below the average makes sense: whether the indicator tells of need. */
    boolean judges() {
        return choice.indicator().indicator().worse() != Worse.NEITHER;
    }

    List<Circle> circles() {
        var named = named();
        return wards.stream()
                .filter(ward -> support.in(ward.code()) != null)
                .map(ward -> new Circle(ward, radius(ward.code()), named.contains(ward.code())))
                .toList();
    }

    private Set<String> named() {
        var order = support.order();
        var named = outlined().stream().map(row -> row.area().code()).collect(Collectors.toCollection(HashSet::new));
        named.addAll(order.subList(0, Math.min(NAMED, order.size())));
        named.addAll(order.subList(Math.max(0, order.size() - NAMED), order.size()));
        return named;
    }

    private long radius(String ward) {
        var most = support.most().doubleValue();
        var figure = support.in(ward);
        return figure == null || most <= 0
                ? 0
                : Math.round(Math.max(SMALLEST, LARGEST * Math.sqrt(figure.doubleValue() / most)));
    }
}
