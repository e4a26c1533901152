package org.folkmoot.register.openreferral;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/** One page of a list, in the envelope of Open Referral UK 3.0. */
record Feed(
        @JsonProperty("total_items") long totalItems,
        @JsonProperty("total_pages") long totalPages,
        @JsonProperty("page_number") int pageNumber,
        int size,
        @JsonProperty("first_page") boolean firstPage,
        @JsonProperty("last_page") boolean lastPage,
        boolean empty,
        List<Map<String, Object>> contents) {

    static Feed of(Ask ask, long total, List<Map<String, Object>> contents) {
        var pages = Math.max(1, (total + ask.perPage() - 1) / ask.perPage());
        return new Feed(
                total,
                pages,
                ask.page(),
                contents.size(),
                ask.page() == 1,
                ask.page() >= pages,
                contents.isEmpty(),
                contents);
    }

    /** One page of a list that is in memory. */
    static Feed of(Ask ask, List<Map<String, Object>> all) {
        var from = Math.min(ask.before(), all.size());
        var to = Math.min(from + ask.perPage(), all.size());
        return of(ask, all.size(), all.subList((int) from, (int) to));
    }
}
