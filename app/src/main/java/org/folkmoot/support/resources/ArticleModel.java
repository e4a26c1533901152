package org.folkmoot.support.resources;

import java.util.List;

/**
 * The page of an article.
 *
 * @param topic its name
 * @param said whether the reader has just said whether it was useful
 */
record ArticleModel(PublicArticles.Read article, String topic, List<PublicArticles.Download> files, boolean said) {}
