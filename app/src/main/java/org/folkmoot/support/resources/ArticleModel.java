package org.folkmoot.support.resources;

import java.util.List;
import org.folkmoot.support.Suggestion;

/**
 * The page of an article.
 *
 * @param topic its name
 * @param links of the body's own systems on this topic
 * @param said whether the reader has just said whether it was useful
 */
record ArticleModel(
        PublicArticles.Read article,
        String topic,
        List<PublicArticles.Download> files,
        boolean said,
        List<Suggestion> links) {}
