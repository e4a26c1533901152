package org.folkmoot.log;

import java.time.Duration;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.jobs.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the entries of each place their numbers: in order, without a gap, one at a time. */
@Configuration(proxyBeanMethods = false)
class Sequencer {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final Localities localities;
    private final Transactions transactions;
    private final Entries entries;

    Sequencer(Localities localities, Transactions transactions, Entries entries) {
        this.localities = localities;
        this.transactions = transactions;
        this.entries = entries;
    }

    @Bean
    Job logNumber() {
        return new Job("log-number", EVERY, () -> localities.all().forEach(this::number));
    }

    void number(Locality place) {
        transactions.inside(place, () -> {
            if (entries.waiting()) {
                entries.number();
            }
            return true;
        });
    }
}
