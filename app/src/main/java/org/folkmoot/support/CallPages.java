package org.folkmoot.support;

import java.time.InstantSource;
import java.util.List;
import org.folkmoot.place.Places;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NavigationItem;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing down a call while it lasts: group, topic, words, save; with the keyboard alone. */
@Controller
class CallPages {

    private static final String PATH = InboxPages.PATH + "/call";

    private final Intake intake;
    private final Work work;
    private final Cases cases;
    private final Groups groups;
    private final Outcomes outcomes;
    private final Places places;
    private final InstantSource clock;

    CallPages(
            Intake intake,
            Work work,
            Cases cases,
            Groups groups,
            Outcomes outcomes,
            Places places,
            InstantSource clock) {
        this.intake = intake;
        this.work = work;
        this.cases = cases;
        this.groups = groups;
        this.outcomes = outcomes;
        this.places = places;
        this.clock = clock;
    }

    @Bean
    static NavigationItem callByKey() {
        return NavigationItem.byKey("n", "Log a call", PATH, Audience.ADVISERS);
    }

    @GetMapping("/{locality}" + PATH)
    @OpenTo(Audience.ADVISERS)
    Page page(Visit visit) {
        return page(visit, 200, AskForm.EMPTY, "phone", List.of());
    }

    @PostMapping("/{locality}" + PATH)
    @OpenTo(Audience.ADVISERS)
    Object save(
            Visit visit,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "phone") String channel,
            @RequestParam(defaultValue = "") String answered) {
        var known = places.pack(visit.here()).supportTopic(topic).isPresent() ? topic : "";
        var form = new AskForm(known, words, group, name, email, phone);
        var problems = form.problems(visit.words(), false);
        if (!problems.isEmpty()) {
            return page(visit, CaseView.REFUSED, form, channel, problems);
        }
        var me = visit.visitor().known();
        var way = channel.equals("visit") ? Channel.VISIT : Channel.PHONE;
        var made = intake.told(
                visit.here(), Reference.make(), way, clock.instant(), form.asked(groups.meant(form.group())), me);
        work.take(made, me);
        if (!answered.isEmpty()) {
            var came = new Outcomes.Told(Outcome.ANSWERED, "", null, null, false, outcomes.now());
            work.close(cases.lock(made.id(), me).orElseThrow(), List.of(came), "", me);
        }
        return SeeOther.to(CaseView.path(visit, made.id()));
    }

    private Page page(Visit visit, int status, AskForm form, String channel, List<Problem> problems) {
        var topics = Topics.choices(places.pack(visit.here()), form.topic(), visit.words());
        return new Page(
                status,
                (output, forms) -> JtecallGenerated.render(output, forms, visit, form, topics, channel, problems));
    }
}
