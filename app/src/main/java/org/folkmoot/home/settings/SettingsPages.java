package org.folkmoot.home.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.folkmoot.place.LogoFile;
import org.folkmoot.place.Logos;
import org.folkmoot.web.Audience;
import org.folkmoot.web.Decision;
import org.folkmoot.web.NavigationItem;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The settings of a place: to see, to try on, and to save. */
@Controller
class SettingsPages {

    static final String PATH = "/desk/settings";

    private static final String HERE = "/{locality}" + PATH;
    private static final int REFUSED = 422;

    private final SettingsDesk desk;
    private final Logos logos;

    SettingsPages(SettingsDesk desk, Logos logos) {
        this.desk = desk;
        this.logos = logos;
    }

    @Bean
    static NavigationItem settingsAtTheDesk() {
        return NavigationItem.desk(90, "Settings", PATH, Audience.ADMINISTRATORS)
                .by("s");
    }

    @GetMapping(HERE)
    @OpenTo(Audience.ADMINISTRATORS)
    Page page(Visit visit, @RequestParam(defaultValue = "") String saved) {
        return form(visit, 200, desk.now(visit, !saved.isEmpty()), List.of());
    }

    /** Shows how it would be; nothing is set by that. */
    @PostMapping(HERE + "/preview")
    @OpenTo(Audience.ADMINISTRATORS)
    Page preview(Visit visit, HttpServletRequest request) {
        try {
            var form = request.getParameterMap();
            var seen = seen(form.get("number"));
            var typed = Typed.of(form);
            return switch (logo(request)) {
                case LogoFile.Drawn drawn ->
                    preview(visit, seen, typed.withLogo(logos.add(drawn).toString()));
                case LogoFile.Refused refused ->
                    form(visit, REFUSED, desk.typed(visit, seen, typed), List.of(wrongLogo(visit, refused.sentence())));
                case null -> preview(visit, seen, typed);
            };
        } catch (MaxUploadSizeExceededException _) {
            var sentence = "The logo is larger than 1 MB. Make it smaller, and choose it again.";
            return form(visit, REFUSED, desk.now(visit, false), List.of(wrongLogo(visit, sentence)));
        }
    }

    private Page preview(Visit visit, int seen, Typed typed) {
        var model = desk.typed(visit, seen, typed);
        var problems = Check.problems(typed, model.pack(), visit.words());
        if (!problems.isEmpty()) {
            return form(visit, REFUSED, model, problems);
        }
        var begun = desk.begun(seen);
        var wanted = typed.chosen(model.pack());
        if (wanted.differences(begun).isEmpty()) {
            var nothing =
                    new Problem("name", visit.words().say("Nothing is changed yet. Change something, then go on."));
            return form(visit, REFUSED, model, List.of(nothing));
        }
        var seenAs = visit.in(visit.frame().with(TryingOn.look(visit, wanted)));
        return Page.of((output, forms) -> JtepreviewGenerated.render(output, forms, seenAs, model, begun, wanted));
    }

    @PostMapping(HERE)
    @OpenTo(Audience.ADMINISTRATORS)
    Object save(Visit visit, HttpServletRequest request) {
        var form = request.getParameterMap();
        var seen = seen(form.get("number"));
        var typed = Typed.of(form);
        var model = desk.typed(visit, seen, typed);
        var problems = Check.problems(typed, model.pack(), visit.words());
        if (!problems.isEmpty() || form.containsKey("again")) {
            return form(visit, problems.isEmpty() ? 200 : REFUSED, model, problems);
        }
        return switch (desk.save(visit, seen, typed)) {
            case Decision.Allowed _ -> SeeOther.to(visit.link(PATH) + "?saved=yes");
            case Decision.Refused _ -> form(visit, REFUSED, desk.overtaken(visit, seen, typed), List.of());
        };
    }

    /** The colours that are tried on; what is no colour, or cannot be read on the page, leaves the usual ones. */
    @GetMapping(HERE + "/colours.css")
    @OpenTo(Audience.ADMINISTRATORS)
    ResponseEntity<String> colours(
            @RequestParam(defaultValue = "") String main, @RequestParam(defaultValue = "") String second) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.valueOf("text/css"))
                .body(TryingOn.colours(main, second).css());
    }

    @GetMapping(HERE + "/logo/{logo}")
    @OpenTo(Audience.ADMINISTRATORS)
    ResponseEntity<byte[]> logo(@PathVariable UUID logo) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.IMAGE_PNG)
                .body(logos.find(logo).orElseThrow(NotHere::new));
    }

    private static Page form(Visit visit, int status, SettingsModel model, List<Problem> problems) {
        return new Page(status, (output, forms) -> JtesettingsGenerated.render(output, forms, visit, model, problems));
    }

    private static Problem wrongLogo(Visit visit, String sentence) {
        return new Problem("file", visit.words().say(sentence));
    }

    private static @Nullable LogoFile logo(HttpServletRequest request) {
        var file = request instanceof MultipartHttpServletRequest form ? form.getFile("file") : null;
        return file == null || file.isEmpty() ? null : read(file);
    }

    private static LogoFile read(MultipartFile file) {
        try {
            return LogoFile.read(file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many saves there were when the form was filled; a form that does not say so has seen none. */
    private static int seen(String @Nullable [] number) {
        return number != null && number[0].matches("[0-9]{1,8}") ? Integer.parseInt(number[0]) : 0;
    }
}
