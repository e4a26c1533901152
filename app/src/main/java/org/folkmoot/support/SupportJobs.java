package org.folkmoot.support;

import java.time.Duration;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.jobs.Job;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What support does by itself: it takes in taps and mails, and asks later what came of cases. */
@Configuration(proxyBeanMethods = false)
class SupportJobs {

    private static final Duration OFTEN = Duration.ofSeconds(5);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration HOURLY = Duration.ofHours(1);
    private static final long LARGEST = 100L << 20;

    private final Localities localities;
    private final Transactions transactions;
    private final Afterwards afterwards;
    private final Standard standard;

    SupportJobs(Localities localities, Transactions transactions, Afterwards afterwards, Standard standard) {
        this.localities = localities;
        this.transactions = transactions;
        this.afterwards = afterwards;
        this.standard = standard;
    }

    @Bean
    Job supportTaps() {
        return new Job(
                "support-taps",
                OFTEN,
                () -> localities.all().forEach(place -> transactions.inside(place, afterwards::takeTaps)));
    }

    @Bean
    Job supportQuestions() {
        return new Job("support-questions", HOURLY, () -> localities.all().forEach(this::ask));
    }

    @Bean
    Job supportMailbox(MailboxReader reader, @Value("${folkmoot.mailbox}") String settings) {
        var boxes = Mailbox.read(settings);
        return new Job("support-mailbox", A_MINUTE, () -> boxes.forEach(box -> reader.read(box, LARGEST)));
    }

    /** Asks everything that is due in a place. */
    void ask(Locality place) {
        while (transactions.inside(place, () -> afterwards.ask(place, standard.today(place))) > 0) {
            // each round is a transaction of its own
        }
    }
}
