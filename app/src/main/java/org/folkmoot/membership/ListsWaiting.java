package org.folkmoot.membership;

import java.util.List;
import org.folkmoot.membership.MemberList.State;
import org.folkmoot.people.Waiting;
import org.folkmoot.people.WaitingItem;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** Lists of members that somebody began to bring and did not finish. */
@Component
class ListsWaiting implements Waiting {

    private static final int MOST = 20;

    private final MemberLists all;

    ListsWaiting(MemberLists all) {
        this.all = all;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<WaitingItem> items(Visit visit) {
        return lists().stream()
                .map(list -> new WaitingItem(
                        visit.words().say("A list of members: {0}", list.fileName()),
                        "/desk/members/import/" + list.id(),
                        list.uploaded()))
                .toList();
    }

    /** The oldest first. */
    List<MemberList> lists() {
        return all.newest().reversed().stream()
                .filter(list -> list.state() == State.MAPPING || list.state() == State.CHECKING)
                .limit(MOST)
                .toList();
    }
}
