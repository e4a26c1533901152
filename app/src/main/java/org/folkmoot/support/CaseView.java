package org.folkmoot.support;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.folkmoot.place.Places;
import org.folkmoot.web.Address;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.Page;
import org.folkmoot.web.Pages;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** The page of a case, with the list beside it. */
@Component
class CaseView {

    static final int REFUSED = 422;

    private static final Duration JUST_NOW = Duration.ofMinutes(1);

    /** How far apart the same is asked by several ways. */
    private static final Duration SAME_DAYS = Duration.ofDays(14);

    private final Cases cases;
    private final Entries entries;
    private final Courses courses;
    private final Templates templates;
    private final Inbox inbox;
    private final Lists lists;
    private final Advisers advisers;
    private final Standard standard;
    private final Places places;
    private final List<Suggesting> parts;
    private final Besides besides;
    private final InstantSource clock;

    CaseView(
            Cases cases,
            Entries entries,
            Courses courses,
            Templates templates,
            Inbox inbox,
            Lists lists,
            Advisers advisers,
            Standard standard,
            Places places,
            List<Suggesting> parts,
            Besides besides,
            InstantSource clock) {
        this.cases = cases;
        this.entries = entries;
        this.courses = courses;
        this.templates = templates;
        this.inbox = inbox;
        this.lists = lists;
        this.advisers = advisers;
        this.standard = standard;
        this.places = places;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(Suggesting::order))
                .toList();
        this.besides = besides;
        this.clock = clock;
    }

    /** What may help whoever asked. */
    List<Suggestion> suggestions(Visit visit, Case it) {
        return parts.stream()
                .flatMap(part -> part.onTopic(visit, it.topic()).stream())
                .toList();
    }

    /** The address of a case. */
    static String path(Visit visit, UUID id) {
        return visit.link(InboxPages.PATH + "/cases/" + id);
    }

    /** A case of which the visitor may know, while nobody else changes it; anything else is not there. */
    Case lock(Visit visit, UUID id) {
        return cases.lock(id, visit.visitor().known())
                .filter(it -> it.joined() == null)
                .orElseThrow(NotHere::new);
    }

    Case find(Visit visit, UUID id) {
        return cases.find(id, visit.visitor().known()).orElseThrow(NotHere::new);
    }

    Page refused(Visit visit, UUID id, Draft draft) {
        return page(visit, REFUSED, find(visit, id), draft);
    }

    Page page(Visit visit, int status, Case it, Draft draft) {
        var said = entries.of(it.id());
        var course = courses.of(it.id());
        var beside = beside(visit);
        var about = lists.about(Stream.concat(Stream.of(it), beside.found().rows().stream()));
        var today = beside.when().today();
        var model = new CaseModel(
                it,
                it.status(today),
                Topics.name(places.pack(visit.here()), it.topic()),
                about,
                besides.about(about.of(it.id()).stream()
                        .map(Groups.InCase::organisation)
                        .filter(Objects::nonNull)
                        .toList()),
                said,
                course,
                templates.all(),
                suggestions(visit, it),
                alike(visit, it),
                advisers.names(people(it, said, course.history())),
                new InboxModel(
                        beside.found(),
                        Inbox.Show.OPEN,
                        lists.rows(visit.here(), beside.found().rows(), about, today),
                        beside.pages(),
                        beside.when(),
                        it.id()),
                visit.visitor().known(),
                said.isEmpty() ? it.id() : said.getLast().id(),
                saved(it, said, visit.visitor().known()),
                draft);
        return new Page(status, (output, forms) -> JtecaseGenerated.render(output, forms, visit, model));
    }

    /** Open cases of whoever asked or of the same group, from the same days. */
    private List<Case> alike(Visit visit, Case it) {
        return it.closed() != null
                ? List.of()
                : inbox.alike(it, visit.visitor().known()).stream()
                        .filter(other -> Duration.between(it.opened(), other.opened())
                                        .abs()
                                        .compareTo(SAME_DAYS)
                                <= 0)
                        .toList();
    }

    /** Whether this person has written it down just now. */
    private boolean saved(Case it, List<CaseEntry> said, UUID me) {
        return said.size() == 1
                && me.equals(said.getFirst().by())
                && Duration.between(it.opened(), clock.instant()).compareTo(JUST_NOW) < 0;
    }

    private record Beside(Inbox.Found found, Pages pages, When when) {}

    private Beside beside(Visit visit) {
        var today = standard.today(visit.here());
        var found = inbox.find(Inbox.Show.OPEN, visit.visitor().known(), today, 0);
        var pages = new Pages(Address.of(visit.link(InboxPages.PATH)), 1, Inbox.SIZE, found.open());
        return new Beside(found, pages, new When(today, standard.zone(visit.here())));
    }

    private static List<UUID> people(Case it, List<CaseEntry> said, List<History.Happened> done) {
        return Stream.of(
                        Stream.of(Optional.ofNullable(it.holder()), Optional.ofNullable(it.colleague()))
                                .flatMap(Optional::stream),
                        said.stream().map(CaseEntry::by),
                        done.stream().map(History.Happened::by),
                        done.stream().map(History.Happened::whom))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
