package org.folkmoot.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.folkmoot.post.Attachment;
import org.folkmoot.web.Audience;
import org.folkmoot.web.Decision;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.SiteAddress;
import org.folkmoot.web.Visit;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A case: reading it, answering, noting down. */
@Controller
class CasePages {

    static final String PATH = "/{locality}" + InboxPages.PATH + "/cases/{id}";

    private static final int LONGEST = 20_000;

    private final CaseView view;
    private final Work work;
    private final Entries entries;
    private final Templates templates;
    private final CaseFiles files;
    private final SiteAddress site;

    CasePages(CaseView view, Work work, Entries entries, Templates templates, CaseFiles files, SiteAddress site) {
        this.view = view;
        this.work = work;
        this.entries = entries;
        this.templates = templates;
        this.files = files;
        this.site = site;
    }

    @GetMapping(PATH)
    @OpenTo(Audience.ADVISERS)
    Object page(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "") String template) {
        var it = view.find(visit, id);
        if (it.joined() != null) {
            return SeeOther.to(CaseView.path(visit, it.joined()));
        }
        var begun = Inbox.id(template)
                .flatMap(templates::find)
                .map(Templates.Template::words)
                .orElse("");
        return view.page(visit, 200, it, Draft.reply(begun, List.of(), List.of()));
    }

    /**
     * Sends an answer. Where somebody else has written since the page was opened, it is not sent but shown again with
     * what they wrote, and goes out only when it is sent once more.
     */
    @PostMapping(PATH + "/reply")
    @OpenTo(Audience.ADVISERS)
    Object reply(
            Visit visit,
            HttpServletRequest request,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reply,
            @RequestParam(defaultValue = "") String seen) {
        var it = view.lock(visit, id);
        var t = visit.words();
        var words = Typed.text(reply);
        var me = visit.visitor().known();
        if (words.isEmpty() || words.length() > LONGEST) {
            var sentence = words.isEmpty()
                    ? t.say("Write your answer first.")
                    : t.say("This has {0} letters. Shorten it to {1}.", words.length(), LONGEST);
            return view.refused(visit, id, Draft.reply(words, List.of(), List.of(new Problem("reply", sentence))));
        }
        if (it.email().isEmpty()) {
            var sentence = t.say("No e-mail address is known. Ring them, and note down the call.");
            return view.refused(visit, id, Draft.reply(words, List.of(), List.of(new Problem("reply", sentence))));
        }
        var newer = entries.after(id, Inbox.id(seen).orElse(id), me);
        if (!newer.isEmpty()) {
            var sentence =
                    t.say("Somebody has written while you did. Read it below; your answer has not been sent yet.");
            return view.refused(visit, id, Draft.reply(words, newer, List.of(new Problem("reply", sentence))));
        }
        return answered(visit, it, words, Attachments.of(request), me);
    }

    /** Puts the address of something that may help into the answer that is being written; nothing is sent. */
    @PostMapping(PATH + "/draft")
    @OpenTo(Audience.ADVISERS)
    Page draft(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reply,
            @RequestParam(defaultValue = "") String add) {
        var it = view.lock(visit, id);
        var words = Typed.text(reply);
        var more = view.suggestions(visit, it).stream()
                .filter(suggestion -> suggestion.address().equals(add))
                .findFirst()
                .map(suggestion -> suggestion.words() + ": " + (add.startsWith("/") ? site.of(visit.link(add)) : add))
                .orElse("");
        var both = words.isEmpty() || more.isEmpty() ? words + more : words + "\n\n" + more;
        return view.page(visit, 200, it, Draft.reply(both, List.of(), List.of()));
    }

    private Object answered(Visit visit, Case it, String words, List<Attachment> attached, UUID me) {
        return switch (work.reply(it, words, attached, me, visit.visitor().called())) {
            case Decision.Allowed _ -> SeeOther.to(CaseView.path(visit, it.id()));
            case Decision.Refused refused ->
                view.refused(
                        visit,
                        it.id(),
                        Draft.reply(
                                words,
                                List.of(),
                                List.of(new Problem("reply", visit.words().say(refused.sentence())))));
        };
    }

    @PostMapping(PATH + "/note")
    @OpenTo(Audience.ADVISERS)
    Object note(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "note") String kind,
            @RequestParam(defaultValue = "") String minutes) {
        var it = view.lock(visit, id);
        var words = Typed.text(note);
        var t = visit.words();
        if (words.isEmpty() || words.length() > LONGEST) {
            return view.refused(
                    visit,
                    id,
                    Draft.note(
                            words,
                            new Problem("note", t.say("Write down what was said, in up to {0} letters.", LONGEST))));
        }
        if (!minutes.strip().matches("\\d{0,3}")) {
            return view.refused(
                    visit,
                    id,
                    Draft.note(words, new Problem("minutes", t.say("Enter whole minutes, like 15, or nothing."))));
        }
        var what = switch (kind) {
            case "phone" -> CaseEntry.Kind.PHONE;
            case "visit" -> CaseEntry.Kind.VISIT;
            default -> CaseEntry.Kind.NOTE;
        };
        var spent = minutes.isBlank() ? 0 : Math.min(600, Integer.parseInt(minutes.strip()));
        work.note(it, what, words, spent, visit.visitor().known());
        return SeeOther.to(CaseView.path(visit, id));
    }

    /** Writes a file piece by piece; browsers keep it and never show it as a page of ours. */
    @GetMapping(PATH + "/files/{file}")
    @OpenTo(Audience.ADVISERS)
    void file(Visit visit, HttpServletResponse response, @PathVariable UUID id, @PathVariable UUID file)
            throws IOException {
        var it = view.find(visit, id);
        var found = files.find(file, it.id()).orElseThrow(NotHere::new);
        response.setContentType("application/octet-stream");
        response.setContentLengthLong(found.size());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(found.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        files.write(found, response.getOutputStream());
    }
}
