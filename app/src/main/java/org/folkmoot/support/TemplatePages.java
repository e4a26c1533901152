package org.folkmoot.support;

import java.util.List;
import java.util.UUID;
import org.folkmoot.web.Audience;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers that are often given, for all advisers. */
@Controller
class TemplatePages {

    private static final String PATH = "/{locality}" + InboxPages.PATH + "/templates";
    private static final int LONGEST = 20_000;

    private final Templates templates;

    TemplatePages(Templates templates) {
        this.templates = templates;
    }

    @GetMapping(PATH)
    @OpenTo(Audience.ADVISERS)
    Page templates(Visit visit) {
        return templates(visit, 200, "", "", List.of());
    }

    private Page templates(Visit visit, int status, String name, String words, List<Problem> problems) {
        var all = templates.all();
        return new Page(
                status,
                (output, forms) -> JtetemplatesGenerated.render(output, forms, visit, all, name, words, problems));
    }

    @PostMapping(PATH)
    @OpenTo(Audience.ADVISERS)
    Object addTemplate(
            Visit visit, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String words) {
        var t = visit.words();
        var line = Typed.line(name);
        var text = Typed.text(words);
        if (line.isEmpty() || line.length() > AskForm.LONGEST_LINE || text.isEmpty() || text.length() > LONGEST) {
            var field = line.isEmpty() || line.length() > AskForm.LONGEST_LINE ? "name" : "words";
            var problem = new Problem(field, t.say("Give it a short name and its words."));
            return templates(visit, CaseView.REFUSED, line, text, List.of(problem));
        }
        if (!templates.add(line, text)) {
            var problem = new Problem(
                    "name", t.say("There is one of this name. Choose another name, or take that one away first."));
            return templates(visit, CaseView.REFUSED, line, text, List.of(problem));
        }
        return SeeOther.to(visit.link(InboxPages.PATH + "/templates"));
    }

    @PostMapping(PATH + "/{id}/retire")
    @OpenTo(Audience.ADVISERS)
    Object retireTemplate(Visit visit, @PathVariable UUID id) {
        templates.retire(id);
        return SeeOther.to(visit.link(InboxPages.PATH + "/templates"));
    }
}
