package org.folkmoot.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.IdentityHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the handler of a path. Nearly all paths begin with the name of a place, so that each of hundreds of patterns would
 * be tried; here those whose second part is another word, or that have more or fewer parts, are passed over first.
 */
final class QuickRoutes extends RequestMappingHandlerMapping {

    private static final Pattern WORD = Pattern.compile("[a-z.-]+");
    private static final Pattern PLAIN = Pattern.compile("[^%;]+");
    private static final Form ANY = new Form("", 0);

    private final IdentityHashMap<RequestMappingInfo, Form> forms = new IdentityHashMap<>();
    private final ThreadLocal<Form> asked = ThreadLocal.withInitial(() -> ANY);

    @Override
    protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo mapping) {
        forms.put(mapping, form(mapping));
        super.registerHandlerMethod(handler, method, mapping);
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        asked.set(asked(request));
        return super.lookupHandlerMethod(path, request);
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, HttpServletRequest request) {
        var form = forms.getOrDefault(mapping, ANY);
        var wanted = asked.get();
        return form.isAny() || wanted.isAny() || form.equals(wanted)
                ? super.getMatchingMapping(mapping, request)
                : null;
    }

    /** The form of all paths that a mapping means, or ANY where that cannot be told. */
    private static Form form(RequestMappingInfo mapping) {
        var patterns = mapping.getPatternValues();
        var pattern = patterns.size() == 1 ? patterns.iterator().next() : "*";
        return pattern.indexOf('*') < 0 ? Form.of(pattern) : ANY;
    }

    /** The form of the path that is asked for, or ANY where it is written in another way than patterns are. */
    private static Form asked(HttpServletRequest request) {
        var path = request.getRequestURI();
        return PLAIN.matcher(path).matches() ? Form.of(path) : ANY;
    }

    /**
     * What a path or a pattern looks like.
     *
     * @param second its second part, a word
     * @param parts how many parts there are; 0 where that or the second cannot be told
     */
    private record Form(String second, int parts) {

        boolean isAny() {
            return parts == 0;
        }

        /** ANY where the second part is not a word. */
        static Form of(String path) {
            var begin = path.indexOf('/', 1) + 1;
            var end = path.indexOf('/', begin);
            var second = begin == 0 ? "" : path.substring(begin, end < 0 ? path.length() : end);
            return WORD.matcher(second).matches() ? new Form(second, StringUtils.countOccurrencesOf(path, "/")) : ANY;
        }
    }
}
