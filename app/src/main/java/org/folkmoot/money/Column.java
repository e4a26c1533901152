package org.folkmoot.money;

import java.util.List;
import java.util.stream.Stream;

/**
 * One field of the 360Giving Data Standard.
 *
 * @param path where it stands in a grant: {@code recipientOrganization[]/name}; brackets mark a list
 * @param title its column in a table: "Recipient Org:Name"
 * @param kind what its values must be
 * @param also other headings under which files of other publishers have it
 */
record Column(String path, String title, Kind kind, List<String> also) {

    /** What the standard's schema asks of a value. */
    enum Kind {
        TEXT,
        NUMBER,
        DAY,
        MONTH,
        TIME,
        ADDRESS,
        COUNTRY,
        CURRENCY,
        YES_NO
    }

    /** The names of the path, the list's brackets still behind them. */
    List<String> steps() {
        return List.of(path.split("/"));
    }

    /** Every heading that means this field. */
    Stream<String> headings() {
        return Stream.concat(Stream.of(title, path.replace("[]", "/0")), also.stream());
    }
}
