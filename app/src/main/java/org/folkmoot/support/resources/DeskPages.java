package org.folkmoot.support.resources;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.place.Places;
import org.folkmoot.support.Advisers;
import org.folkmoot.support.Standard;
import org.folkmoot.support.Topics;
import org.folkmoot.web.Address;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NavigationItem;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Pages;
import org.folkmoot.web.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All articles for advisers, each with its versions. */
@Controller
class DeskPages {

    static final String PATH = "/desk/resources";
    static final String HERE = "/{locality}" + PATH;

    private final Articles articles;
    private final ArticleView view;
    private final UsefulBox box;
    private final Advisers advisers;
    private final Standard standard;
    private final Places places;

    DeskPages(Articles articles, ArticleView view, UsefulBox box, Advisers advisers, Standard standard, Places places) {
        this.articles = articles;
        this.view = view;
        this.box = box;
        this.advisers = advisers;
        this.standard = standard;
        this.places = places;
    }

    @Bean
    static NavigationItem resourcesAtTheDesk() {
        return NavigationItem.support(20, "Resources", PATH, Audience.ADVISERS);
    }

    /** The address of an article among the advisers' pages. */
    static String path(Visit visit, UUID id) {
        return visit.link(PATH + "/" + id);
    }

    @GetMapping(HERE)
    @OpenTo(Audience.ADVISERS)
    Page all(Visit visit, @RequestParam(defaultValue = "") String show, @RequestParam(defaultValue = "1") int page) {
        var today = standard.today(visit.here());
        var state = State.of(show);
        var counts = articles.counts(today).stream()
                .collect(Collectors.toMap(Articles.Count::state, Articles.Count::number));
        var total = state.map(it -> counts.getOrDefault(it.code(), 0L))
                .orElse(counts.values().stream().mapToLong(Long::longValue).sum());
        var address =
                Address.of(visit.link(PATH)).with("show", state.map(State::code).orElse(""));
        var pages = new Pages(address, Math.clamp(page, 1, 10_000), Articles.SIZE, total);
        var found = articles.list(state, today, pages.before());
        var pack = places.pack(visit.here());
        var owners = found.stream()
                .map(Article::owner)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var model = new ListModel(
                found,
                state,
                counts,
                found.stream()
                        .map(it -> it.newest().text().topic())
                        .distinct()
                        .collect(Collectors.toMap(code -> code, code -> Topics.name(pack, code))),
                advisers.names(owners),
                box.of(found.stream().map(Article::id).toList()),
                today,
                pages);
        return Page.of((output, forms) -> JtedeskGenerated.render(output, forms, visit, model));
    }

    @GetMapping(HERE + "/{id}")
    @OpenTo(Audience.ADVISERS)
    Page article(Visit visit, @PathVariable UUID id) {
        return view.page(visit, 200, articles.find(id).orElseThrow(NotHere::new), List.of());
    }

    /** What it said once. */
    @GetMapping(HERE + "/{id}/versions/{number}")
    @OpenTo(Audience.ADVISERS)
    Page version(Visit visit, @PathVariable UUID id, @PathVariable int number) {
        var article = articles.find(id).orElseThrow(NotHere::new);
        var version = articles.version(id, number).orElseThrow(NotHere::new);
        var by = version.by() == null
                ? ""
                : advisers.names(List.of(version.by())).of(version.by());
        var topic = Topics.name(places.pack(visit.here()), version.text().topic());
        return Page.of(
                (output, forms) -> JteversionGenerated.render(output, forms, visit, article, version, topic, by));
    }
}
