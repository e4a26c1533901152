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
    private static final String VISITOR = Visits.class.getName() + ".visitor";

    private final Localities localities;
    private final Frames frames;
    private final Visitors visitors;
    private final List<NavigationItem> navigation;
    private final String address;

    Visits(
            Localities localities,
            Frames frames,
            Visitors visitors,
            List<NavigationItem> navigation,
            @Value("${folkmoot.address}") String address) {
        this.localities = localities;
        this.frames = frames;
        this.visitors = visitors;
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
        this.address = address.replaceFirst("/+$", "");
    }

    /** The place that the handler's path names, if its path names one. */
    Optional<Locality> place(HttpServletRequest request) {
        return Optional.ofNullable(variables(request).get("locality"))
                .map(name -> localities.find(name).orElseThrow(NotHere::new));
    }

    /** What the handler's path names. */
    @SuppressWarnings("unchecked")
    static Map<String, String> variables(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? (Map<String, String>) variables
                : Map.of();
    }

    /** The place that any path begins with, for pages about errors. */
    Optional<Locality> around(String path) {
        var parts = path.split("/", 3);
        return parts.length < 2 ? Optional.empty() : localities.find(parts[1]);
    }

    /** Who looks; asked once for each request. */
    Visitor visitor(HttpServletRequest request, Optional<Locality> place) {
        var secret = SessionCookie.of(request);
        if (secret.isEmpty()) {
            return Visitor.PUBLIC;
        }
        if (request.getAttribute(VISITOR) instanceof Looks known
                && known.place().equals(place)) {
            return known.visitor();
        }
        var visitor = visitors.of(secret.get(), place);
        request.setAttribute(VISITOR, new Looks(place, visitor));
        return visitor;
    }

    Visit of(HttpServletRequest request, Optional<Locality> place) {
        return visit(request, place, visitor(request, place));
    }

    /** A visit of which nothing is known, for pages that say that the database does not answer. */
    Visit ofStranger(HttpServletRequest request) {
        return visit(request, Optional.empty(), Visitor.PUBLIC);
    }

    private Visit visit(HttpServletRequest request, Optional<Locality> place, Visitor visitor) {
        return new Visit(
                place.orElse(null),
                place.map(frames::of).orElse(Frame.HOST),
                WORDS,
                request.getRequestURI(),
                "partial".equals(request.getHeader("HX-Request-Type")),
                visitor,
                address,
                navigation);
    }

    private record Looks(Optional<Locality> place, Visitor visitor) {}
}
