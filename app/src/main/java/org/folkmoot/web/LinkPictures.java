package org.folkmoot.web;

import java.util.List;
import org.folkmoot.web.PictureSubject.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The pictures that stand beside links to our pages elsewhere. Their addresses follow those of the pages: that of
 * {@code /trafford/need} is {@code /trafford/picture/need.png}. Whatever has no picture of its own has that of the place.
 */
@Controller
class LinkPictures {

    private static final String FRONT = "/";

    private final List<PictureSubject> subjects;
    private final Drawings drawings;

    LinkPictures(List<PictureSubject> subjects, Drawings drawings) {
        this.subjects = List.copyOf(subjects);
        this.drawings = drawings;
    }

    /** The address of the picture of a page, within the site. */
    static String of(Visit visit) {
        var place = visit.link("");
        var within = visit.path().startsWith(place) ? visit.path().substring(place.length()) : "";
        return place + (within.length() > 1 ? "/picture" + within : "/picture") + ".png";
    }

    @GetMapping("/picture.png")
    @OpenTo(Audience.EVERYONE)
    LinkPicture house(Visit visit) {
        return drawings.of("", new Told("Folkmoot", "", visit.words().say("local groups, deciding together")));
    }

    @GetMapping({"/{locality}/picture.png", "/{locality}/picture/{*page}"})
    @OpenTo(Audience.EVERYONE)
    LinkPicture place(Visit visit, @PathVariable(required = false) @Nullable String page) {
        var path = page == null ? FRONT : page.replaceFirst("\\.png$", "");
        return drawings.of(visit.frame().name(), told(visit, path));
    }

    private Told told(Visit visit, String path) {
        return subjects.stream()
                .flatMap(subject -> subject.of(visit, path).stream())
                .findFirst()
                .orElseGet(() -> path.equals(FRONT)
                        ? new Told(visit.frame().name(), "", visit.words().say("local groups, deciding together"))
                        : told(visit, FRONT));
    }
}
