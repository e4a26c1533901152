package org.folkmoot.web;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the handler of a path. Nearly all paths begin with the name of a place, so that each of hundreds of patterns would
 * be tried; here only those are whose second part is the same word, and that have as many parts. Where none of them
 * fits, or which is meant cannot be told, all are tried.
 */
final class QuickRoutes extends RequestMappingHandlerMapping {

    private static final Pattern WORD = Pattern.compile("[a-z.-]+");
    private static final Pattern PLAIN = Pattern.compile("[^%;]+");
    private static final Form ANY = new Form("", 0);

    private Map<Form, List<Route>> routes = Map.of();

    @Override
    protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> handlers) {
        super.handlerMethodsInitialized(handlers);
        var forms = handlers.keySet().stream()
                .map(QuickRoutes::form)
                .filter(Form::isPath)
                .distinct();
        routes = forms.collect(toMap(
                path -> path,
                path -> handlers.entrySet().stream()
                        .filter(handler -> form(handler.getKey()).fits(path))
                        .map(handler -> new Route(handler.getKey(), handler.getValue()))
                        .toList()));
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        var fitting = fitting(request);
        if (fitting.size() != 1) {
            return super.lookupHandlerMethod(path, request);
        }
        var route = fitting.getFirst();
        request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, route.handler());
        handleMatch(route.mapping(), path, request);
        return route.handler();
    }

    private List<Route> fitting(HttpServletRequest request) {
        return CorsUtils.isPreFlightRequest(request)
                ? List.of()
                : routes.getOrDefault(asked(request), List.of()).stream()
                        .map(route -> route.as(getMatchingMapping(route.mapping(), request)))
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** The form of all paths that a mapping means. */
    private static Form form(RequestMappingInfo mapping) {
        var patterns = mapping.getPatternValues();
        var pattern = patterns.size() == 1 ? patterns.iterator().next() : "*";
        return pattern.indexOf('*') < 0 ? Form.of(pattern) : ANY;
    }

    /** The form of the path that is asked for; ANY where it is written in another way than patterns are. */
    private static Form asked(HttpServletRequest request) {
        var path = request.getRequestURI();
        return PLAIN.matcher(path).matches() ? Form.of(path) : ANY;
    }

    /** A handler, and the paths that it answers. */
    private record Route(RequestMappingInfo mapping, HandlerMethod handler) {

        /** The same for the one path that was asked for; null where it does not answer it. */
        @Nullable
        Route as(@Nullable RequestMappingInfo fitting) {
            return fitting == null ? null : new Route(fitting, handler);
        }
    }

    /**
     * What a path or a pattern looks like.
     *
     * @param second its second part; empty where that is no word, which in a pattern may be any
     * @param parts how many parts there are; 0 where there may be any number
     */
    private record Form(String second, int parts) {

        static Form of(String path) {
            var begin = path.indexOf('/', 1) + 1;
            var end = path.indexOf('/', begin);
            var second = begin == 0 ? "" : path.substring(begin, end < 0 ? path.length() : end);
            return new Form(WORD.matcher(second).matches() ? second : "", StringUtils.countOccurrencesOf(path, "/"));
        }

        /** Whether it is that of paths and not only of patterns. */
        boolean isPath() {
            return !second.isEmpty();
        }

        /** Whether a pattern that looks so may be meant by a path. */
        boolean fits(Form path) {
            return parts == 0 || (parts == path.parts && (second.isEmpty() || second.equals(path.second)));
        }
    }
}
