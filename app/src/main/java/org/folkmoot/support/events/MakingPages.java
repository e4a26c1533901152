package org.folkmoot.support.events;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.place.Pack;
import org.folkmoot.place.Places;
import org.folkmoot.support.Topics;
import org.folkmoot.support.Typed;
import org.folkmoot.web.Audience;
import org.folkmoot.web.Choice;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Making, copying, changing and cancelling events. */
@Controller
class MakingPages {

    private static final String NEW = "/{locality}" + EventDesk.PATH + "/new";
    private static final int LONGEST = 1000;

    private final Events events;
    private final Making making;
    private final Places places;
    private final InstantSource clock;

    MakingPages(Events events, Making making, Places places, InstantSource clock) {
        this.events = events;
        this.making = making;
        this.places = places;
        this.clock = clock;
    }

    /**
     * What the form of an event shows.
     *
     * @param event what is changed, or null for a new one
     * @param following whether others of its series follow
     */
    record Model(
            @Nullable Event event,
            EventForm form,
            List<Choice> topics,
            boolean following,
            boolean all,
            List<Problem> problems) {}

    /** What browsers send, nothing where they send nothing. */
    record Sent(
            @Nullable String title,
            @Nullable String words,
            @Nullable String day,
            @Nullable String from,
            @Nullable String to,
            @Nullable String venue,
            @Nullable String link,
            @Nullable String places,
            @Nullable String topic,
            @Nullable String audience,
            @Nullable String last,
            @Nullable String repeats,
            @Nullable String times) {

        EventForm form() {
            return new EventForm(
                    or(title),
                    or(words),
                    or(day),
                    or(from),
                    or(to),
                    or(venue),
                    or(link),
                    or(places),
                    or(topic),
                    or(audience),
                    or(last),
                    Repeats.of(or(repeats)).code(),
                    or(times));
        }

        private static String or(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    private EventForm form(Visit visit, Sent sent) {
        var form = sent.form();
        return places.pack(visit.here()).supportTopic(form.topic()).isPresent() ? form : form.withoutTopic();
    }

    private ZoneId zone(Visit visit) {
        return ZoneId.of(places.settings(visit.here()).zone());
    }

    @GetMapping(NEW)
    @OpenTo(Audience.ADVISERS)
    Page fresh(Visit visit, @RequestParam(required = false) @Nullable UUID copy) {
        var form = Optional.ofNullable(copy)
                .flatMap(events::find)
                .map(it -> EventForm.of(it).copied())
                .orElse(EventForm.EMPTY);
        return page(visit, 200, new Model(null, form, topics(visit, form), false, false, List.of()));
    }

    @PostMapping(NEW)
    @OpenTo(Audience.ADVISERS)
    Object make(Visit visit, @ModelAttribute Sent sent) {
        var form = form(visit, sent);
        var reader = new FormReader(form, zone(visit), visit.words());
        var all = new ArrayList<Details>();
        reader.days().forEach(day -> reader.on(day).ifPresent(all::add));
        if (!reader.problems().isEmpty()) {
            var model = new Model(null, form, topics(visit, form), false, false, reader.problems());
            return page(visit, BookPages.REFUSED, model);
        }
        var made = making.make(all, zone(visit), visit.visitor().known());
        return SeeOther.to(visit.link(EventDesk.PATH + "/" + made));
    }

    @GetMapping(EventDesk.ONE + "/change")
    @OpenTo(Audience.ADVISERS)
    Page change(Visit visit, @PathVariable UUID event) {
        var found = running(event);
        var form = EventForm.of(found);
        return page(visit, 200, new Model(found, form, topics(visit, form), follows(found), false, List.of()));
    }

    private Event running(UUID event) {
        return events.find(event).filter(it -> !it.isCancelled()).orElseThrow(NotHere::new);
    }

    private boolean follows(Event event) {
        return events.fromOn(event).size() > 1;
    }

    @PostMapping(EventDesk.ONE + "/change")
    @OpenTo(Audience.ADVISERS)
    Object changed(
            Visit visit,
            @PathVariable UUID event,
            @ModelAttribute Sent sent,
            @RequestParam(defaultValue = "") String scope,
            @RequestParam(defaultValue = "-1") int seen) {
        var t = visit.words();
        var found = running(event);
        var form = form(visit, sent);
        var all = scope.equals("following");
        var problems = seen >= 0 && seen != found.sequence()
                ? List.of(
                        new Problem(
                                "title",
                                t.say(
                                        "Somebody else has changed this event since you opened it. Look at it again, then change it.")))
                : making.change(
                        visit.here(),
                        found,
                        new FormReader(form, found.zone(), t),
                        all,
                        visit.visitor().known(),
                        t);
        return problems.isEmpty()
                ? SeeOther.to(visit.link(found.deskPath()))
                : page(
                        visit,
                        BookPages.REFUSED,
                        new Model(found, form, topics(visit, form), follows(found), all, problems));
    }

    @GetMapping(EventDesk.ONE + "/cancel")
    @OpenTo(Audience.ADVISERS)
    Page cancel(Visit visit, @PathVariable UUID event) {
        var found = running(event);
        var following = follows(found);
        var now = clock.instant();
        return Page.of((output, forms) -> JtecancelGenerated.render(output, forms, visit, found, following, now));
    }

    @PostMapping(EventDesk.ONE + "/cancel")
    @OpenTo(Audience.ADVISERS)
    Object cancelled(
            Visit visit,
            @PathVariable UUID event,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String scope) {
        var found = running(event);
        var said = Typed.text(words);
        making.cancel(
                visit.here(),
                found,
                scope.equals("following"),
                said.substring(0, Math.min(said.length(), LONGEST)),
                visit.visitor().known());
        return SeeOther.to(visit.link(found.deskPath()));
    }

    private List<Choice> topics(Visit visit, EventForm form) {
        return choices(places.pack(visit.here()), form.topic(), visit.words());
    }

    private static List<Choice> choices(Pack pack, String chosen, Words t) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", t.say("No topic"), chosen.isEmpty()));
        pack.supportTopics().stream()
                .flatMap(topic -> topic.all())
                .filter(topic -> !topic.retired() || topic.code().equals(chosen))
                .forEach(topic -> choices.add(new Choice(
                        topic.code(),
                        Topics.name(pack, topic.code()),
                        topic.code().equals(chosen))));
        return choices;
    }

    private static Page page(Visit visit, int status, Model model) {
        return new Page(status, (output, forms) -> JtemakeGenerated.render(output, forms, visit, model));
    }
}
