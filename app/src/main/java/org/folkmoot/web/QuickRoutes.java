package org.folkmoot.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the handler of a path. Nearly all paths begin with the name of a place, so that each of hundreds of patterns would
 * be tried; here those whose second part is another word are passed over first.
 */
final class QuickRoutes extends RequestMappingHandlerMapping {

    private static final String ASKED = QuickRoutes.class.getName() + ".asked";
    private static final Pattern WORD = Pattern.compile("[a-z.-]+");
    private static final Pattern PLAIN = Pattern.compile("[^%;]+");
    private static final String ANY = "";

    private final Map<RequestMappingInfo, String> words = new ConcurrentHashMap<>();

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, HttpServletRequest request) {
        var word = words.computeIfAbsent(mapping, QuickRoutes::word);
        var asked = asked(request);
        return word.equals(ANY) || asked.equals(ANY) || word.equals(asked)
                ? super.getMatchingMapping(mapping, request)
                : null;
    }

    /** The second part of all paths that a mapping means, or ANY where that cannot be told. */
    private static String word(RequestMappingInfo mapping) {
        var patterns = mapping.getPatternValues();
        return patterns.size() == 1 ? second(patterns.iterator().next()) : ANY;
    }

    /** The second part of the path that is asked for, or ANY where it is written in another way than patterns are. */
    private static String asked(HttpServletRequest request) {
        if (request.getAttribute(ASKED) instanceof String known) {
            return known;
        }
        var path = request.getRequestURI();
        var asked = PLAIN.matcher(path).matches() ? second(path) : ANY;
        request.setAttribute(ASKED, asked);
        return asked;
    }

    private static String second(String path) {
        var begin = path.indexOf('/', 1) + 1;
        var end = path.indexOf('/', begin);
        var second = begin == 0 ? ANY : path.substring(begin, end < 0 ? path.length() : end);
        return WORD.matcher(second).matches() ? second : ANY;
    }
}
