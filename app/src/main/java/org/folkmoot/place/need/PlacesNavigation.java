package org.folkmoot.place.need;

import org.folkmoot.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlacesNavigation {

    private static final int AFTER_ORGANISATIONS = 20;

    @Bean
    static NavigationItem areasOfThePlace() {
        return new NavigationItem(AFTER_ORGANISATIONS, "Places", "/places");
    }
}
