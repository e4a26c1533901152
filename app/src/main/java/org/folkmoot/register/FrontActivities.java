package org.folkmoot.register;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.folkmoot.place.Places;
import org.folkmoot.web.FrontPart;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** What the organisations of a place do, for its front page. */
@Component
class FrontActivities implements FrontPart {

    private static final int MOST = 12;

    private final FacetIndexes indexes;
    private final Places places;

    FrontActivities(FacetIndexes indexes, Places places) {
        this.indexes = indexes;
        this.places = places;
    }

    /** A kind of activity with the number of organisations; {@code share} of the largest, in percent. */
    record Line(String code, String title, long organisations, long share) {}

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Page.Template part(Visit visit) {
        var lines = lines(visit);
        return (output, forms) -> JteactivitiesGenerated.render(output, forms, visit, lines);
    }

    private List<Line> lines(Visit visit) {
        var pack = places.pack(visit.here());
        var index = indexes.here();
        var counts = index.counts(index.all(), Search.wide(pack)).getOrDefault("activity", Map.of());
        var most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        return pack.classification().tags().values().stream()
                .filter(tag -> tag.level() == 1 && counts.containsKey(tag.code()))
                .map(tag -> new Line(
                        tag.code(),
                        tag.title(),
                        counts.getOrDefault(tag.code(), 0L),
                        100 * counts.getOrDefault(tag.code(), 0L) / most))
                .sorted(Comparator.comparingLong(Line::organisations).reversed())
                .limit(MOST)
                .toList();
    }
}
