package org.folkmoot.support.resources;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.folkmoot.place.Places;
import org.folkmoot.support.Advisers;
import org.folkmoot.support.Standard;
import org.folkmoot.support.Topics;
import org.folkmoot.support.When;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** The advisers' page of an article. */
@Component
class ArticleView {

    private final Articles articles;
    private final Changes changes;
    private final ArticleFiles files;
    private final UsefulBox box;
    private final Advisers advisers;
    private final Standard standard;
    private final Places places;

    ArticleView(
            Articles articles,
            Changes changes,
            ArticleFiles files,
            UsefulBox box,
            Advisers advisers,
            Standard standard,
            Places places) {
        this.articles = articles;
        this.changes = changes;
        this.files = files;
        this.box = box;
        this.advisers = advisers;
        this.standard = standard;
        this.places = places;
    }

    Page page(Visit visit, int status, Article article, List<Problem> problems) {
        var versions = articles.versions(article.id());
        var done = changes.of(article.id());
        var people = Stream.of(
                        Stream.ofNullable(article.owner()),
                        versions.stream().map(Version::by),
                        done.stream().map(Change::by))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var here = visit.here();
        var model = new DeskModel(
                article,
                Topics.name(places.pack(here), article.newest().text().topic()),
                versions,
                done,
                files.of(article.id()),
                box.of(List.of(article.id())).getOrDefault(article.id(), Useful.NOT_SAID),
                advisers.names(people),
                advisers.of(here),
                new When(standard.today(here), standard.zone(here)),
                problems);
        return new Page(status, (output, forms) -> JtedeskArticleGenerated.render(output, forms, visit, model));
    }
}
