package org.folkmoot.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.IdentityHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the handler of a path. Nearly all paths begin with the name of a place, so that each of hundreds of patterns would
 * be tried; here those whose second part is another word are passed over first.
 */
final class QuickRoutes extends RequestMappingHandlerMapping {

    private static final Pattern WORD = Pattern.compile("[a-z.-]+");
    private static final Pattern PLAIN = Pattern.compile("[^%;]+");
    private static final String ANY = "";

    private final IdentityHashMap<RequestMappingInfo, String> words = new IdentityHashMap<>();
    private final ThreadLocal<String> asked = ThreadLocal.withInitial(() -> ANY);

    @Override
    protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo mapping) {
        words.put(mapping, word(mapping));
        super.registerHandlerMethod(handler, method, mapping);
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        asked.set(asked(request));
        return super.lookupHandlerMethod(path, request);
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, HttpServletRequest request) {
        var word = words.getOrDefault(mapping, ANY);
        var wanted = asked.get();
        return word.equals(ANY) || wanted.equals(ANY) || word.equals(wanted)
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
        var path = request.getRequestURI();
        return PLAIN.matcher(path).matches() ? second(path) : ANY;
    }

    private static String second(String path) {
        var begin = path.indexOf('/', 1) + 1;
        var end = path.indexOf('/', begin);
        var second = begin == 0 ? ANY : path.substring(begin, end < 0 ? path.length() : end);
        return WORD.matcher(second).matches() ? second : ANY;
    }
}
