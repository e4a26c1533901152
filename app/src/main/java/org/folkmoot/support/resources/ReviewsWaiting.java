package org.folkmoot.support.resources;

import java.util.List;
import java.util.Objects;
import org.folkmoot.people.Waiting;
import org.folkmoot.people.WaitingItem;
import org.folkmoot.support.Standard;
import org.folkmoot.web.Role;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** Articles that somebody should have looked through by now, on the advisers' first page of the day. */
@Component
class ReviewsWaiting implements Waiting {

    private static final int MOST = 20;

    private final Articles articles;
    private final Standard standard;

    ReviewsWaiting(Articles articles, Standard standard) {
        this.articles = articles;
        this.standard = standard;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public List<WaitingItem> items(Visit visit) {
        if (!visit.visitor().holds(Role.ADVISER)) {
            return List.of();
        }
        var zone = standard.zone(visit.here());
        return articles.due(standard.today(visit.here()), MOST).stream()
                .map(it -> new WaitingItem(
                        visit.words()
                                .say(
                                        "Guide to look through: {0}",
                                        it.newest().text().title()),
                        DeskPages.PATH + "/" + it.id(),
                        Objects.requireNonNull(it.lookBy()).atStartOfDay(zone).toInstant()))
                .toList();
    }
}
