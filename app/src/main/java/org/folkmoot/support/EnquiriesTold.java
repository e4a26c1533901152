package org.folkmoot.support;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.place.Places;
import org.folkmoot.place.Telling;
import org.folkmoot.place.Told;
import org.folkmoot.support.mail.Incoming;
import org.folkmoot.support.mail.Incoming.Writer;
import org.springframework.stereotype.Component;

/** Tells what groups asked, what they wrote again, and what advisers answered and noted down. */
@Component
class EnquiriesTold implements Telling {

    private final CasesNamed named;
    private final Intake intake;
    private final SupportMail mail;
    private final Work work;
    private final Cases cases;
    private final Groups groups;
    private final Templates templates;
    private final Places places;
    private final InstantSource clock;

    EnquiriesTold(
            CasesNamed named,
            Intake intake,
            SupportMail mail,
            Work work,
            Cases cases,
            Groups groups,
            Templates templates,
            Places places,
            InstantSource clock) {
        this.named = named;
        this.intake = intake;
        this.mail = mail;
        this.work = work;
        this.cases = cases;
        this.groups = groups;
        this.templates = templates;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public Map<String, Set<String>> acts() {
        return Map.of(
                "enquiry",
                        Set.of(
                                "case",
                                "way",
                                "topic",
                                "words",
                                "subject",
                                "organisation",
                                "group",
                                "who",
                                "name",
                                "phone",
                                "file",
                                "by"),
                "wrote-again", Set.of("case", "words", "file"),
                "case-answered", Set.of("case", "words", "template", "file", "by"),
                "case-note", Set.of("case", "kind", "words", "minutes", "by"),
                "answer-template", Set.of("name", "words"));
    }

    @Override
    public void tell(Told act) {
        switch (act.act()) {
            case "enquiry" -> enquiry(act);
            case "wrote-again" -> again(act, named.find(act, "case"));
            case "case-answered" -> answered(act, named.find(act, "case"));
            case "case-note" -> note(act, named.find(act, "case"));
            default -> {
                if (!templates.add(act.text("name"), act.text("words"))) {
                    throw act.mistake("there is an answer of this name");
                }
            }
        }
    }

    private void enquiry(Told act) {
        var reference = CasesNamed.reference(act, "case");
        var asked = new Asked(
                topic(act),
                act.text("words"),
                named.group(act).organisation(),
                named.group(act).name(),
                act.text("name", ""),
                named.email(act, "who"),
                act.text("phone", ""));
        switch (act.text("way")) {
            case "page" -> intake.asked(act.place(), reference, clock.instant(), asked);
            case "mail" -> mailed(act, reference, asked);
            case "phone" -> told(act, reference, Channel.PHONE, asked);
            case "visit" -> told(act, reference, Channel.VISIT, asked);
            default -> throw act.mistake("\"way\" is page, mail, phone or visit");
        }
    }

    private String topic(Told act) {
        var topic = act.text("topic", "");
        if (!topic.isEmpty() && places.pack(act.place()).supportTopic(topic).isEmpty()) {
            throw act.mistake("nobody asks about \"%s\" here".formatted(topic));
        }
        return topic;
    }

    private void told(Told act, String reference, Channel way, Asked asked) {
        var by = named.adviser(act, "by");
        work.take(intake.told(act.place(), reference, way, clock.instant(), asked, by), by);
    }

    /** A mail says neither topic nor group: what the act tells of them is as an adviser would have put it. */
    private void mailed(Told act, String reference, Asked asked) {
        mail.begin(
                act.place(), reference, mail(act, asked.name(), asked.email(), act.text("subject", asked.subject())));
        var made = named.find(act, "case");
        cases.describe(made.id(), made.subject(), asked.topic());
        groups.add(made.id(), new Groups.Named(asked.organisation(), asked.group()));
    }

    private static Incoming mail(Told act, String name, String email, String subject, String... tokens) {
        return new Incoming(
                name,
                email,
                subject,
                act.text("words"),
                null,
                List.of(),
                Set.of(tokens),
                Writer.PERSON,
                true,
                CasesNamed.file(act),
                Set.of());
    }

    private void again(Told act, Case it) {
        if (it.email().isEmpty()) {
            throw act.mistake("whoever asked has no address");
        }
        mail.taken(act.place(), mail(act, it.name(), it.email(), "Re: " + it.title(), it.token()));
    }

    private void answered(Told act, Case it) {
        var begun = act.has("template")
                ? templates.all().stream()
                        .filter(template -> template.name().equals(act.text("template")))
                        .findFirst()
                        .orElseThrow(() -> act.mistake("there is no answer of this name"))
                        .words()
                : "";
        var words = (begun + "\n\n" + act.text("words", "")).strip();
        var by = named.by(act, it);
        act.must(work.reply(it, words, CasesNamed.file(act), by.id(), by.called()));
    }

    private void note(Told act, Case it) {
        var kind = switch (act.text("kind", "note")) {
            case "phone" -> CaseEntry.Kind.PHONE;
            case "visit" -> CaseEntry.Kind.VISIT;
            case "note" -> CaseEntry.Kind.NOTE;
            default -> throw act.mistake("\"kind\" is phone, visit or note");
        };
        var minutes = act.has("minutes") ? act.number("minutes") : 0;
        work.note(it, kind, act.text("words"), minutes, named.by(act, it).id());
    }
}
