package org.folkmoot.home;

import java.util.Comparator;
import java.util.List;
import org.folkmoot.people.Waiting;
import org.folkmoot.people.WaitingItem;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NavigationItem;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of the staff area: what waits, the oldest first. */
@Controller
class Today {

    private static final int MOST = 30;

    private final List<Waiting> rooms;

    Today(List<Waiting> rooms) {
        this.rooms =
                rooms.stream().sorted(Comparator.comparingInt(Waiting::order)).toList();
    }

    @Bean
    static NavigationItem todayAtTheDesk() {
        return NavigationItem.desk(0, "Today", "/desk", Audience.STAFF).by("t");
    }

    @GetMapping("/{locality}/desk")
    @OpenTo(Audience.STAFF)
    Page page(Visit visit) {
        var waiting = rooms.stream()
                .flatMap(room -> room.items(visit).stream())
                .sorted(Comparator.comparing(WaitingItem::since))
                .limit(MOST)
                .toList();
        return Page.of((output, forms) -> JtetodayGenerated.render(output, forms, visit, waiting));
    }
}
