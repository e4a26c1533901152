package org.folkmoot.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.web.NavigationItem.Where;

/**
 * The navigation of the staff area: one row, and beneath it on the pages of support a second one. Whoever may not open
 * the first page of the second row has the rest of it in the first, since nothing else would lead there.
 *
 * @param second empty on pages of which it has none
 */
record DeskBar(List<NavigationItem> first, List<NavigationItem> second) {

    static DeskBar of(Visit visit) {
        var desk = visit.navigation(Where.DESK);
        var support = visit.navigation(Where.SUPPORT);
        if (desk.stream().noneMatch(item -> leads(item, support))) {
            return new DeskBar(Stream.concat(desk.stream(), support.stream()).toList(), List.of());
        }
        return new DeskBar(desk, support.size() > 1 && support.stream().anyMatch(visit::in) ? support : List.of());
    }

    /** What a browser is told of an entry of the first row: "page", "true" where the page lies in its second row, or "". */
    String current(NavigationItem item, Visit visit) {
        if (!second.isEmpty()) {
            return leads(item, second) ? "true" : "";
        }
        var nearest = first.stream()
                .filter(visit::in)
                .max(Comparator.comparingInt(it -> it.path().length()));
        return nearest.filter(item::equals).isPresent() ? "page" : "";
    }

    private static boolean leads(NavigationItem item, List<NavigationItem> support) {
        return !support.isEmpty() && item.path().equals(support.getFirst().path());
    }
}
