package org.folkmoot.people;

import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.web.OpenTo;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that the program answers, with the rule of its handler. */
@Component
@Lazy
class Routes {

    private final List<Route> all;

    Routes(List<RequestMappingHandlerMapping> mappings) {
        this.all = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(entry -> routes(entry.getKey(), entry.getValue()))
                .filter(route -> !route.path().equals("/error"))
                .sorted()
                .distinct()
                .toList();
    }

    List<Route> all() {
        return all;
    }

    private static Stream<Route> routes(RequestMappingInfo info, HandlerMethod handler) {
        var rule = handler.getMethodAnnotation(OpenTo.class);
        if (rule == null) {
            return Stream.of();
        }
        var methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(path -> (methods.isEmpty() ? Stream.of(RequestMethod.GET) : methods.stream())
                        .map(method -> new Route(method.name(), path, rule.value())));
    }
}
