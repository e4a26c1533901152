package org.folkmoot.support.resources;

import java.util.List;
import java.util.UUID;
import org.folkmoot.place.Places;
import org.folkmoot.support.Advisers;
import org.folkmoot.support.Topics;
import org.folkmoot.web.Audience;
import org.folkmoot.web.Choice;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing an article: looked at before, and saved beside what it said. */
@Controller
class WritingPages {

    private static final int REFUSED = 422;

    private final Articles articles;
    private final Advisers advisers;
    private final Places places;

    WritingPages(Articles articles, Advisers advisers, Places places) {
        this.articles = articles;
        this.advisers = advisers;
        this.places = places;
    }

    @GetMapping(DeskPages.HERE + "/new")
    @OpenTo(Audience.ADVISERS)
    Page begin(Visit visit) {
        return page(visit, 200, null, ArticleForm.NEW, null, false, List.of());
    }

    @PostMapping(DeskPages.HERE + "/new")
    @OpenTo(Audience.ADVISERS)
    Object add(
            Visit visit,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String summary,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String preview) {
        var form = ArticleForm.typed(topic, title, summary, words, "", "");
        if (!preview.isEmpty()) {
            return page(visit, 200, null, form, null, true, List.of());
        }
        var problems = form.problems(places.pack(visit.here()), visit.words());
        if (!problems.isEmpty()) {
            return page(visit, REFUSED, null, form, null, false, problems);
        }
        return SeeOther.to(
                DeskPages.path(visit, articles.add(form.text(), visit.visitor().known())));
    }

    @GetMapping(DeskPages.HERE + "/{id}/write")
    @OpenTo(Audience.ADVISERS)
    Page write(Visit visit, @PathVariable UUID id) {
        var article = articles.find(id).orElseThrow(NotHere::new);
        return page(visit, 200, article, ArticleForm.of(article.newest()), null, false, List.of());
    }

    /**
     * Saves a version. Where somebody else has saved one since the page was opened, it is not saved but shown again with
     * theirs, and saved only when it is sent once more.
     */
    @PostMapping(DeskPages.HERE + "/{id}/write")
    @OpenTo(Audience.ADVISERS)
    Object save(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String summary,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String preview) {
        var article = articles.lock(id).orElseThrow(NotHere::new);
        var form = ArticleForm.typed(topic, title, summary, words, why, seen);
        if (!preview.isEmpty()) {
            return page(visit, 200, article, form, null, true, List.of());
        }
        var newest = article.newest();
        if (newest.number() != form.seen()) {
            var problem = new Problem(
                    "words",
                    visit.words()
                            .say("Somebody has saved while you wrote. Read it below; yours has not been saved yet."));
            return page(visit, REFUSED, article, form.after(newest.number()), newest, false, List.of(problem));
        }
        var problems = form.problems(places.pack(visit.here()), visit.words());
        if (!problems.isEmpty()) {
            return page(visit, REFUSED, article, form, null, false, problems);
        }
        if (!form.text().equals(newest.text())) {
            articles.save(article, form.text(), form.why(), visit.visitor().known());
        }
        return SeeOther.to(DeskPages.path(visit, id));
    }

    private Page page(
            Visit visit,
            int status,
            @Nullable Article article,
            ArticleForm form,
            @Nullable Version newer,
            boolean preview,
            List<Problem> problems) {
        var writer = newer == null || newer.by() == null
                ? ""
                : advisers.names(List.of(newer.by())).of(newer.by());
        var model = new WritingModel(article, form, topics(visit, form), newer, writer, preview, problems);
        return new Page(status, (output, forms) -> JtewritingGenerated.render(output, forms, visit, model));
    }

    private List<Choice> topics(Visit visit, ArticleForm form) {
        var t = visit.words();
        return Topics.choices(places.pack(visit.here()), form.text().topic(), t).stream()
                .map(it -> it.value().isEmpty() ? new Choice("", t.say("Choose a topic"), it.chosen()) : it)
                .toList();
    }
}
