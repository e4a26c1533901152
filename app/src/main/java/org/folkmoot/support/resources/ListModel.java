package org.folkmoot.support.resources;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.support.Advisers;
import org.folkmoot.web.Pages;

/**
 * The advisers' list of articles.
 *
 * @param shown of which state; all where it is empty
 * @param counts how many there are of each state, by its code
 * @param topics their names by code
 */
record ListModel(
        List<Article> articles,
        Optional<State> shown,
        Map<String, Long> counts,
        Map<String, String> topics,
        Advisers.Names names,
        Map<UUID, Useful> useful,
        LocalDate today,
        Pages pages) {

    long count(State state) {
        return counts.getOrDefault(state.code(), 0L);
    }

    String topic(Article article) {
        return topics.getOrDefault(article.newest().text().topic(), "");
    }

    Useful useful(Article article) {
        return useful.getOrDefault(article.id(), Useful.NOT_SAID);
    }
}
