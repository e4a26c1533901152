package org.folkmoot.place;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.folkmoot.database.Locality;
import org.folkmoot.web.Audience;
import org.folkmoot.web.Look;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The style sheet and the logo of a place, at addresses that change whenever they do. */
@Controller
class LookPages {

    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();
    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

    private final Places places;
    private final Logos logos;

    LookPages(Places places, Logos logos) {
        this.places = places;
        this.logos = logos;
    }

    /** How the pages of a place look that has chosen this. */
    static Look look(Locality place, Chosen chosen) {
        var colours = chosen.colours();
        return new Look(
                chosen.name(),
                chosen.logo().map(logo -> "/" + place.name() + "/logo/" + logo).orElse(""),
                colours.isUsual() ? "" : "/" + place.name() + "/colours.css?v=" + tag(css(colours)));
    }

    @GetMapping("/{locality}/colours.css")
    @OpenTo(Audience.EVERYONE)
    ResponseEntity<byte[]> colours(Visit visit) {
        var css = css(places.chosen(visit.here()).colours());
        return ResponseEntity.ok()
                .cacheControl(KEPT)
                .contentType(CSS)
                .eTag(tag(css))
                .body(css);
    }

    @GetMapping("/{locality}/logo/{logo}")
    @OpenTo(Audience.EVERYONE)
    ResponseEntity<byte[]> logo(@PathVariable UUID logo) {
        return ResponseEntity.ok()
                .cacheControl(KEPT.immutable())
                .contentType(MediaType.IMAGE_PNG)
                .eTag(logo.toString())
                .body(logos.chosen(logo).orElseThrow(NotHere::new));
    }

    private static byte[] css(Colours colours) {
        return colours.css().getBytes(StandardCharsets.UTF_8);
    }

    private static String tag(byte[] css) {
        return DigestUtils.md5DigestAsHex(css).substring(0, 12);
    }
}
