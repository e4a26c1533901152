package org.folkmoot.support.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.folkmoot.people.Persons;
import org.folkmoot.place.Places;
import org.folkmoot.place.ReportQuestion;
import org.folkmoot.support.Typed;
import org.folkmoot.web.Audience;
import org.folkmoot.web.Choice;
import org.folkmoot.web.NavigationItem;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.folkmoot.web.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The staff's reports: begun from a template, looked at, put into words, frozen. */
@Controller
class ReportDesk {

    static final String PATH = "/desk/reports";
    static final String ONE = "/{locality}" + PATH + "/{id}";
    static final int REFUSED = 422;

    private static final int ORDER = 9;
    private static final int LONGEST = 10_000;
    private static final int LONGEST_TITLE = 200;

    private final Reports reports;
    private final Freezing freezing;
    private final Places places;
    private final Persons persons;

    ReportDesk(Reports reports, Freezing freezing, Places places, Persons persons) {
        this.reports = reports;
        this.freezing = freezing;
        this.places = places;
        this.persons = persons;
    }

    @Bean
    static NavigationItem reportsAtTheDesk() {
        return NavigationItem.desk(ORDER, "Reports", PATH, Audience.STAFF);
    }

    @GetMapping("/{locality}" + PATH)
    @OpenTo(Audience.STAFF)
    Page list(Visit visit) {
        var all = reports.all();
        var today = freezing.today(visit.here());
        var t = visit.words();
        var begins = places.pack(visit.here()).reportTemplates().stream()
                .map(it -> new Begin(it, choices(Period.offered(today, it.length()), today, t)))
                .toList();
        return Page.of((output, forms) -> JtelistGenerated.render(output, forms, visit, all, begins));
    }

    /** The last one that is over is chosen, since it alone can be frozen today. */
    private static List<Choice> choices(List<Period> offered, LocalDate today, Words t) {
        var last = offered.stream().filter(it -> it.isOver(today)).findFirst();
        return offered.stream()
                .map(it -> new Choice(
                        it.from().toString(),
                        t.say("{0} to {1}", t.day(it.from()), t.day(it.to())),
                        last.filter(it::equals).isPresent()))
                .toList();
    }

    @PostMapping("/{locality}" + PATH)
    @OpenTo(Audience.STAFF)
    Object begin(
            Visit visit, @RequestParam(defaultValue = "") String report, @RequestParam(defaultValue = "") String from) {
        var template = places.pack(visit.here()).reportTemplates().stream()
                .filter(it -> it.code().equals(report))
                .findFirst()
                .orElseThrow(NotHere::new);
        var period = Typed.day(from)
                .flatMap(day -> Period.of(day, template.length()))
                .filter(it -> it.from().isBefore(LocalDate.of(2100, 1, 1)))
                .orElseThrow(NotHere::new);
        return to(visit, freezing.begin(template, period, visit.visitor().known()));
    }

    @GetMapping(ONE)
    @OpenTo(Audience.STAFF)
    Page report(Visit visit, @PathVariable UUID id) {
        return report(visit, 200, reports.find(id).orElseThrow(NotHere::new), List.of());
    }

    private Page report(Visit visit, int status, Report it, List<Problem> problems) {
        var content = freezing.content(visit.here(), it, visit.words());
        var by = it.frozenBy() == null
                ? ""
                : persons.find(it.frozenBy()).map(p -> p.called()).orElse("");
        var can = freezing.canFreeze(visit.here(), it);
        var t = visit.words();
        var choices = (it.may(Move.CHANGE) ? Stream.of(ReportQuestion.values()) : it.questions().stream())
                .map(question -> new Choice(
                        question.code(), t.say(question.words()), it.questions().contains(question)))
                .toList();
        return new Page(
                status,
                (output, forms) ->
                        JtereportGenerated.render(output, forms, visit, it, content, choices, can, by, problems));
    }

    @PostMapping(ONE)
    @OpenTo(Audience.STAFF)
    Object change(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(name = "question", defaultValue = "") List<String> question) {
        var it = lock(id, Move.CHANGE);
        var t = visit.words();
        var name = Typed.line(title);
        var text = Typed.text(words);
        var asked = Stream.concat(it.questions().stream(), Stream.of(ReportQuestion.values()))
                .distinct()
                .filter(one -> question.contains(one.code()))
                .toList();
        var problems = new ArrayList<Problem>();
        if (name.isEmpty() || name.length() > LONGEST_TITLE) {
            problems.add(new Problem("title", t.say("Give the report a short name.")));
        }
        if (text.length() > LONGEST) {
            problems.add(
                    new Problem("words", t.say("This has {0} letters. Shorten it to {1}.", text.length(), LONGEST)));
        }
        if (asked.isEmpty()) {
            problems.add(new Problem("question", t.say("Choose at least one.")));
        }
        if (!problems.isEmpty()) {
            return report(visit, REFUSED, it, problems);
        }
        reports.change(id, name, asked, text);
        return to(visit, id);
    }

    @PostMapping(ONE + "/throw-away")
    @OpenTo(Audience.STAFF)
    Object throwAway(Visit visit, @PathVariable UUID id) {
        reports.throwAway(lock(id, Move.THROW_AWAY).id());
        return SeeOther.to(visit.link(PATH));
    }

    @PostMapping(ONE + "/freeze")
    @OpenTo(Audience.STAFF)
    Object freeze(Visit visit, @PathVariable UUID id) {
        var it = lock(id, Move.FREEZE);
        if (freezing.canFreeze(visit.here(), it)) {
            freezing.freeze(visit.here(), it, visit.words(), visit.visitor().known());
        }
        return to(visit, id);
    }

    @PostMapping(ONE + "/publish")
    @OpenTo(Audience.STAFF)
    Object publish(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(name = "question", defaultValue = "") List<String> question) {
        var it = lock(id, Move.PUBLISH);
        if (it.questions().stream().noneMatch(one -> question.contains(one.code()))) {
            var problem = new Problem("question", visit.words().say("Choose at least one."));
            return report(visit, REFUSED, it, List.of(problem));
        }
        freezing.publish(it, question, visit.visitor().known());
        return to(visit, id);
    }

    @PostMapping(ONE + "/take-back")
    @OpenTo(Audience.STAFF)
    Object takeBack(Visit visit, @PathVariable UUID id) {
        freezing.takeBack(lock(id, Move.TAKE_BACK), visit.visitor().known());
        return to(visit, id);
    }

    @PostMapping(ONE + "/correct")
    @OpenTo(Audience.STAFF)
    Object correct(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        var it = lock(id, Move.CORRECT);
        var why = Typed.line(reason);
        if (why.isEmpty() || why.length() > LONGEST_TITLE) {
            var problem = new Problem("reason", visit.words().say("Say in one sentence why it is corrected."));
            return report(visit, REFUSED, it, List.of(problem));
        }
        return to(visit, freezing.correct(it, why, visit.visitor().known()));
    }

    /** What a report is by now, is told by its page: an act that came too late is none. */
    private Report lock(UUID id, Move move) {
        return reports.lock(id).filter(it -> it.may(move)).orElseThrow(NotHere::new);
    }

    private static Object to(Visit visit, UUID id) {
        return SeeOther.to(visit.link(PATH + "/" + id));
    }
}
