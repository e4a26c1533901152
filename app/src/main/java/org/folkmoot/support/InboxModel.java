package org.folkmoot.support;

import java.util.List;
import java.util.UUID;
import org.folkmoot.web.Pages;
import org.jspecify.annotations.Nullable;

/**
 * The list of cases.
 *
 * @param chosen the case that is open beside it, or null
 */
record InboxModel(
        Inbox.Found found,
        Inbox.Show show,
        List<Listed> rows,
        Pages pages,
        When when,
        @Nullable UUID chosen) {

    boolean isChosen(Listed row) {
        return row.it().id().equals(chosen);
    }
}
