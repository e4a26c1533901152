package org.folkmoot.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Makes the visit of a request. */
@Component
class Visits {

    private static final Words WORDS = Words.english();

    private final Localities localities;
    private final Frames frames;
    private final List<NavigationItem> navigation;
    private final String address;

    Visits(
            Localities localities,
            Frames frames,
            List<NavigationItem> navigation,
            @Value("${folkmoot.address}") String address) {
        this.localities = localities;
        this.frames = frames;
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
        this.address = address.replaceFirst("/+$", "");
    }

    /** The place that the handler's path names, if its path names one. */
    Optional<Locality> place(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get("locality") instanceof String name
                ? Optional.of(localities.find(name).orElseThrow(NotHere::new))
                : Optional.empty();
    }

    /** The place that any path begins with, for pages about errors. */
    Optional<Locality> around(String path) {
        var parts = path.split("/", 3);
        return parts.length < 2 ? Optional.empty() : localities.find(parts[1]);
    }

    Visit of(HttpServletRequest request, Optional<Locality> place) {
        return new Visit(
                place.orElse(null),
                place.map(frames::of).orElse(Frame.HOST),
                WORDS,
                request.getRequestURI(),
                "partial".equals(request.getHeader("HX-Request-Type")),
                address,
                navigation);
    }
}
