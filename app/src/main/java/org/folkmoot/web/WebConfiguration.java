package org.folkmoot.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.apache.catalina.core.StandardHost;
import org.folkmoot.database.Transactions;
import org.folkmoot.web.NavigationItem.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.CacheControl;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final Visits visits;
    private final RateLimits limits;

    WebConfiguration(Visits visits, RateLimits limits) {
        this.visits = visits;
        this.limits = limits;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(limits);
    }

    @Bean
    static WebMvcRegistrations oneTransaction(Visits visits, Transactions transactions) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new QuickRoutes();
            }

            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new OneTransaction(visits, transactions);
            }
        };
    }

    /** Requests that reach no page are answered in our words too. */
    @Bean
    static WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> bareErrors() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(BareErrors.class.getName());
            }
        });
    }

    @Bean
    static NavigationItem accessibility() {
        return new NavigationItem(80, "Accessibility", "/accessibility", Where.FOOTER);
    }

    @Bean
    static NavigationItem privacy() {
        return new NavigationItem(90, "Privacy", "/privacy", Where.FOOTER);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new VisitResolver(visits));
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new StreamedHandler());
    }

    /**
     * A handler takes the visit; or, as a supplier, what makes it when it is asked for, where the handler has a question
     * that should be the first one of its transaction.
     */
    private record VisitResolver(Visits visits) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Visit.class || isLater(parameter);
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory factory) {
            var servletRequest = requireNonNull(request.getNativeRequest(HttpServletRequest.class));
            Supplier<Visit> visit = () -> visits.of(servletRequest, visits.place(servletRequest));
            return isLater(parameter) ? visit : visit.get();
        }

        private static boolean isLater(MethodParameter parameter) {
            return parameter.getParameterType() == Supplier.class;
        }
    }
}
