package org.folkmoot.support.resources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.folkmoot.place.Pack;
import org.folkmoot.place.SupportTopic;
import org.folkmoot.support.Suggestion;
import org.folkmoot.support.resources.PublicArticles.Listed;

/**
 * The articles on one topic and its parts.
 *
 * @param code of the topic
 * @param links of the body's own systems on it
 */
record Shelf(String code, String name, List<Listed> articles, List<Suggestion> links) {

    /** A shelf for each topic that has articles, in the order of the pack; topics that it does not know come last. */
    static List<Shelf> of(List<Listed> articles, Pack pack, Function<String, List<Suggestion>> links) {
        var shelves = new LinkedHashMap<String, Shelf>();
        for (SupportTopic topic : pack.supportTopics()) {
            shelves.put(
                    topic.code(), new Shelf(topic.code(), topic.name(), new ArrayList<>(), links.apply(topic.code())));
        }
        for (var article : articles) {
            var wide = wide(article.topic());
            shelves.computeIfAbsent(wide, code -> new Shelf(code, code, new ArrayList<>(), List.of()))
                    .articles()
                    .add(article);
        }
        return shelves.values().stream()
                .filter(shelf -> !shelf.articles().isEmpty() || !shelf.links().isEmpty())
                .toList();
    }

    /** The topic that a topic is a part of, or itself. */
    static String wide(String topic) {
        return topic.replaceFirst("\\..*", "");
    }
}
