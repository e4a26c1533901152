package org.folkmoot.place.need;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.folkmoot.web.Visit;

/** Where the pages of areas are. */
final class Addresses {

    private Addresses() {}

    static String of(Visit visit, DrawnArea area) {
        return visit.link("/places/"
                + URLEncoder.encode(area.code(), StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
