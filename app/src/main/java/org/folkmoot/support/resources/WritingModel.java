package org.folkmoot.support.resources;

import java.util.List;
import org.folkmoot.web.Choice;
import org.folkmoot.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The page on which an article is written.
 *
 * @param article the article, or null for a new one
 * @param newer what somebody else saved meanwhile; whoever saves second reads it first
 * @param writer who wrote that
 * @param preview whether to show how it would look
 */
record WritingModel(
        @Nullable Article article,
        ArticleForm form,
        List<Choice> topics,
        @Nullable Version newer,
        String writer,
        boolean preview,
        List<Problem> problems) {

    List<Block> blocks() {
        return Markup.read(form.text().words());
    }
}
