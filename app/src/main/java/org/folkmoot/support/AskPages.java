package org.folkmoot.support;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.place.Places;
import org.folkmoot.register.Register;
import org.folkmoot.web.Audience;
import org.folkmoot.web.ClientAddress;
import org.folkmoot.web.NavigationItem;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.RateLimit;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** "Get support": one short page, for anyone, without an account. */
@Controller
class AskPages {

    static final String PATH = "/support";

    private static final int REFUSED = 422;
    private static final int AT_ONCE = 5;
    private static final Duration EACH = Duration.ofMinutes(2);

    private final AskedBox box;
    private final Groups groups;
    private final Standard standard;
    private final Register register;
    private final Places places;
    private final ClientAddress client;
    private final InstantSource clock;
    private final RateLimit limit;
    private final List<SupportCard> cards;
    private final Elsewhere elsewhere;

    AskPages(
            AskedBox box,
            Groups groups,
            Standard standard,
            Register register,
            Places places,
            ClientAddress client,
            InstantSource clock,
            Elsewhere elsewhere,
            List<SupportCard> cards) {
        this.elsewhere = elsewhere;
        this.box = box;
        this.groups = groups;
        this.standard = standard;
        this.register = register;
        this.places = places;
        this.client = client;
        this.clock = clock;
        this.limit = new RateLimit("support-ask", AT_ONCE, EACH, clock);
        this.cards = cards.stream()
                .sorted(Comparator.comparingInt(SupportCard::order))
                .toList();
    }

    @Bean
    static NavigationItem getSupport() {
        return new NavigationItem(25, "Get support", PATH);
    }

    @GetMapping("/{locality}" + PATH)
    @OpenTo(Audience.EVERYONE)
    Page ask(Visit visit) {
        return isAnswered(visit) ? ask(visit, 200, AskForm.EMPTY, List.of()) : nobody(visit, 200);
    }

    /** A demonstration has no body that would answer. */
    private boolean isAnswered(Visit visit) {
        return !places.settings(visit.here()).demonstration();
    }

    private Page nobody(Visit visit, int status) {
        var links = elsewhere.all(visit);
        return new Page(status, (output, forms) -> JtenobodyGenerated.render(output, forms, visit, cards, links));
    }

    @PostMapping("/{locality}" + PATH)
    @OpenTo(Audience.EVERYONE)
    Object asked(
            Visit visit,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String phone) {
        if (!isAnswered(visit)) {
            return nobody(visit, REFUSED);
        }
        var known = places.pack(visit.here()).supportTopic(topic).isPresent() ? topic : "";
        var form = new AskForm(known, words, group, name, email, phone);
        var problems = form.problems(visit.words(), true);
        if (!problems.isEmpty()) {
            return ask(visit, REFUSED, form, problems);
        }
        var who = client.of(request);
        if (!ClientAddress.isThisMachine(who) && limit.take(who).isPresent()) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        var reference = box.put(form.asked(groups.meant(form.group())));
        return SeeOther.to(visit.link(PATH + "/asked/" + reference));
    }

    @GetMapping("/{locality}" + PATH + "/asked/{reference}")
    @OpenTo(Audience.EVERYONE)
    Page thanks(Visit visit, @PathVariable String reference) {
        if (!Reference.isOne(reference)) {
            throw new NotHere();
        }
        var days = standard.days(visit.here());
        var due = standard.answerBy(visit.here(), clock.instant());
        return Page.of((output, forms) -> JteaskedGenerated.render(output, forms, visit, reference, days, due));
    }

    /** What the field for a group offers while somebody types. */
    @GetMapping("/{locality}" + PATH + "/groups")
    @OpenTo(Audience.EVERYONE)
    Page suggestions(Visit visit, @RequestParam(defaultValue = "") String group) {
        var found = register.typed(Typed.line(group));
        var labels = found.stream().map(entry -> Groups.label(entry, found)).toList();
        return Page.of((output, forms) -> JtesuggestionsGenerated.render(output, forms, labels));
    }

    private Page ask(Visit visit, int status, AskForm form, List<Problem> problems) {
        var topics = Topics.choices(places.pack(visit.here()), form.topic(), visit.words());
        var days = standard.days(visit.here());
        var links = elsewhere.all(visit);
        return new Page(
                status,
                (output, forms) ->
                        JteaskGenerated.render(output, forms, visit, form, topics, days, cards, links, problems));
    }
}
