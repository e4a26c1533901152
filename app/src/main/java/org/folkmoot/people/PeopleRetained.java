package org.folkmoot.people;

import org.folkmoot.jobs.Retained;
import org.folkmoot.jobs.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room keeps for a while only. */
@Configuration(proxyBeanMethods = false)
class PeopleRetained {

    @Bean
    static Retained signInLinks(Attempts attempts) {
        return Retained.inHost(Retention.SIGN_IN_LINKS, attempts::forget);
    }

    @Bean
    static Retained sessionsUnused(Sessions sessions) {
        return Retained.inHost(Retention.SESSIONS, sessions::forget);
    }

    @Bean
    static Retained addressChangesKept(AddressChangeRows changes) {
        return Retained.inHost(Retention.ADDRESS_CHANGES, changes::forget);
    }

    @Bean
    static Retained formerDetails(Persons persons) {
        return Retained.inPlaces(Retention.FORMER_DETAILS, persons::forgetFormer);
    }
}
