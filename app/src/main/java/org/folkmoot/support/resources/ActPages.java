package org.folkmoot.support.resources;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.support.Advisers;
import org.folkmoot.support.Standard;
import org.folkmoot.support.Typed;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Problem;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What takes one tap or one line on the advisers' page of an article. */
@Controller
class ActPages {

    private static final String PATH = DeskPages.HERE + "/{id}";
    private static final int REFUSED = 422;
    private static final int LONGEST = 300;

    private final Articles articles;
    private final Changes changes;
    private final Slugs slugs;
    private final ArticleView view;
    private final Advisers advisers;
    private final Standard standard;

    ActPages(Articles articles, Changes changes, Slugs slugs, ArticleView view, Advisers advisers, Standard standard) {
        this.articles = articles;
        this.changes = changes;
        this.slugs = slugs;
        this.view = view;
        this.advisers = advisers;
        this.standard = standard;
    }

    private Article lock(UUID id) {
        return articles.lock(id).orElseThrow(NotHere::new);
    }

    private static Object back(Visit visit, UUID id) {
        return SeeOther.to(DeskPages.path(visit, id));
    }

    private Object refused(Visit visit, Article article, String field, String sentence) {
        return view.page(visit, REFUSED, article, List.of(new Problem(field, sentence)));
    }

    /** Publishes the version that the person saw, whatever was saved since. */
    @PostMapping(PATH + "/publish")
    @OpenTo(Audience.ADVISERS)
    Object publish(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "0") int version) {
        var article = lock(id);
        if (articles.version(id, version).isEmpty()) {
            throw new NotHere();
        }
        var today = standard.today(visit.here());
        var set = Optional.ofNullable(article.lookBy()).filter(day -> day.isAfter(today));
        changes.publish(
                article,
                version,
                today,
                set.orElse(today.plusYears(1)),
                visit.visitor().known());
        return back(visit, id);
    }

    @PostMapping(PATH + "/retire")
    @OpenTo(Audience.ADVISERS)
    Object retire(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        var article = lock(id);
        var words = Typed.line(reason);
        if (words.isEmpty() || words.length() > LONGEST) {
            return refused(visit, article, "reason", visit.words().say("Say why, in up to {0} letters.", LONGEST));
        }
        if (article.isRead()) {
            changes.retire(article, words, visit.visitor().known());
        }
        return back(visit, id);
    }

    @PostMapping(PATH + "/bring-back")
    @OpenTo(Audience.ADVISERS)
    Object bringBack(Visit visit, @PathVariable UUID id) {
        var article = lock(id);
        if (article.retired() != null) {
            changes.bringBack(article, visit.visitor().known());
        }
        return back(visit, id);
    }

    @PostMapping(PATH + "/looked-through")
    @OpenTo(Audience.ADVISERS)
    Object looked(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "") String next) {
        var article = lock(id);
        var today = standard.today(visit.here());
        var day = Typed.day(next).filter(it -> isAhead(it, today));
        if (day.isEmpty()) {
            return refused(visit, article, "next", ahead(visit));
        }
        if (article.isRead()) {
            changes.lookedThrough(article, today, day.get(), visit.visitor().known());
        }
        return back(visit, id);
    }

    /** Within ten years. */
    private static boolean isAhead(LocalDate day, LocalDate today) {
        return day.isAfter(today) && day.isBefore(today.plusYears(10));
    }

    private static String ahead(Visit visit) {
        return visit.words().say("Enter a day that is still to come, like 30/11/2027.");
    }

    @PostMapping(PATH + "/care")
    @OpenTo(Audience.ADVISERS)
    Object give(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String by) {
        var article = lock(id);
        var person = advisers.of(visit.here()).stream()
                .map(it -> it.id())
                .filter(it -> it.toString().equals(owner))
                .findFirst();
        if (person.isEmpty() && !owner.isEmpty()) {
            return refused(visit, article, "owner", visit.words().say("Choose an adviser."));
        }
        var today = standard.today(visit.here());
        var day = Typed.day(by).filter(it -> isAhead(it, today) || it.equals(article.lookBy()));
        if (day.isEmpty()) {
            return refused(visit, article, "by", ahead(visit));
        }
        changes.give(article, person.orElse(null), day.get(), visit.visitor().known());
        return back(visit, id);
    }

    /** Another end of its address; the old one leads on. */
    @PostMapping(PATH + "/address")
    @OpenTo(Audience.ADVISERS)
    Object move(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "") String slug) {
        var article = lock(id);
        var wanted = Typed.line(slug);
        var t = visit.words();
        if (!Slugs.isOne(wanted)) {
            return refused(
                    visit, article, "slug", t.say("Use small letters, digits and hyphens, like a-first-bank-account."));
        }
        if (!slugs.isFree(wanted, id)) {
            return refused(visit, article, "slug", t.say("Another guide has or had this address. Choose another one."));
        }
        if (!wanted.equals(article.slug())) {
            changes.move(article, wanted, visit.visitor().known());
        }
        return back(visit, id);
    }

    /** What it said once is said again, as a new version; nothing is lost by it. */
    @PostMapping(PATH + "/versions/{number}/put-back")
    @OpenTo(Audience.ADVISERS)
    Object putBack(Visit visit, @PathVariable UUID id, @PathVariable int number) {
        var article = lock(id);
        var old = articles.version(id, number).orElseThrow(NotHere::new);
        if (!old.text().equals(article.newest().text())) {
            var why = visit.words().say("Back to version {0}", number);
            articles.save(article, old.text(), why, visit.visitor().known());
        }
        return back(visit, id);
    }
}
