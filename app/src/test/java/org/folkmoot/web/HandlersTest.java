package org.folkmoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.House;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@House
class HandlersTest {

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @Test
    void everyHandlerSaysWhoMayOpenIt() {
        var open = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> ruleless(entry.getValue()))
                .map(entry ->
                        entry.getKey() + ", handled by " + entry.getValue().getShortLogMessage())
                .toList();
        assertThat(open).as("addresses whose handler has no @OpenTo rule").isEmpty();
    }

    @Test
    void aHandlerWithoutARuleIsFound() throws NoSuchMethodException {
        var method = HandlersTest.class.getDeclaredMethod("aHandlerWithoutARuleIsFound");
        assertThat(ruleless(new HandlerMethod(this, method))).isTrue();
    }

    private static boolean ruleless(HandlerMethod handler) {
        return handler.getMethodAnnotation(OpenTo.class) == null;
    }
}
