package org.folkmoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.database.Locality;
import org.junit.jupiter.api.Test;

class DeskBarTest {

    private static final NavigationItem TODAY = NavigationItem.desk(0, "Today", "/desk", Audience.STAFF);
    private static final NavigationItem SUPPORT = NavigationItem.desk(5, "Support", "/desk/support", Audience.ADVISERS);
    private static final NavigationItem CASES = NavigationItem.support(0, "Cases", "/desk/support", Audience.ADVISERS);
    private static final NavigationItem EVENTS = NavigationItem.support(10, "Events", "/desk/events", Audience.STAFF);

    private static Visit visit(String path, Role role, NavigationItem... items) {
        var visitor = new Visitor(null, null, "", null, "", List.of(new Seat(role, null)), List.of(), true, "");
        return new Visit(
                new Locality("north"),
                Frame.HOST,
                Words.english(),
                "/north" + path,
                false,
                visitor,
                "",
                List.of(items));
    }

    @Test
    void thePagesOfSupportHaveASecondRow() {
        var visit = visit("/desk/events/12", Role.ADVISER, TODAY, SUPPORT, CASES, EVENTS);
        var bar = DeskBar.of(visit);
        assertThat(bar.first()).containsExactly(TODAY, SUPPORT);
        assertThat(bar.second()).containsExactly(CASES, EVENTS);
        assertThat(bar.current(SUPPORT, visit)).isEqualTo("true");
        assertThat(bar.current(TODAY, visit)).isEmpty();
        assertThat(visit.at(EVENTS)).isTrue();
    }

    @Test
    void otherPagesHaveNone() {
        var visit = visit("/desk", Role.ADVISER, TODAY, SUPPORT, CASES, EVENTS);
        var bar = DeskBar.of(visit);
        assertThat(bar.second()).isEmpty();
        assertThat(bar.current(TODAY, visit)).isEqualTo("page");
    }

    @Test
    void whoMayNotOpenTheInboxFindsTheRestInTheFirstRow() {
        var visit = visit("/desk/events", Role.ADMINISTRATOR, TODAY, SUPPORT, CASES, EVENTS);
        var bar = DeskBar.of(visit);
        assertThat(bar.first()).containsExactly(TODAY, EVENTS);
        assertThat(bar.current(EVENTS, visit)).isEqualTo("page");
        assertThat(bar.current(TODAY, visit)).isEmpty();
        assertThat(bar.second()).isEmpty();
    }

    @Test
    void oneEntryAloneIsNoRow() {
        assertThat(DeskBar.of(visit("/desk/support", Role.ADVISER, TODAY, SUPPORT, CASES))
                        .second())
                .isEmpty();
    }
}
