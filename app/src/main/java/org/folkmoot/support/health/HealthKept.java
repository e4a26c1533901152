package org.folkmoot.support.health;

import java.util.UUID;
import org.folkmoot.jobs.Retained;
import org.folkmoot.jobs.Retention;
import org.folkmoot.register.Leaving;
import org.folkmoot.web.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When checks are forgotten: after the time in the pack, and when their group leaves. */
@Configuration(proxyBeanMethods = false)
class HealthKept {

    private final JdbcClient jdbc;

    HealthKept(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Bean
    Retained healthChecksKept() {
        return Retained.inPlaces(
                Retention.HEALTH_CHECKS,
                before -> jdbc.sql(
                                "delete from support_health_check where coalesce(finished, touched) < ?::timestamptz")
                        .param(before.toString())
                        .update());
    }

    @Bean
    Leaving healthChecksOfWhoLeaves() {
        return new Leaving() {
            @Override
            public String words(Words t) {
                return t.say("Its health checks, with everything it answered and set out to do.");
            }

            @Override
            public void leave(UUID organisation) {
                jdbc.sql("delete from support_health_check where organisation = ?")
                        .param(organisation)
                        .update();
            }
        };
    }
}
