package org.folkmoot.post;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Transactions;
import org.folkmoot.jobs.Job;
import org.folkmoot.web.Frames;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the post does by itself. */
@Configuration(proxyBeanMethods = false)
class PostJobs {

    private static final Duration SEND = Duration.ofSeconds(2);
    private static final Duration FORGET = Duration.ofHours(6);
    private static final Duration BODIES = Duration.ofDays(30);
    private static final Duration LETTERS = Duration.ofDays(400);

    private final Localities localities;
    private final Transactions transactions;
    private final Messages messages;
    private final Unwanted unwanted;
    private final Clock clock;

    PostJobs(Localities localities, Transactions transactions, Messages messages, Unwanted unwanted, Clock clock) {
        this.localities = localities;
        this.transactions = transactions;
        this.messages = messages;
        this.unwanted = unwanted;
        this.clock = clock;
    }

    @Bean
    Job postSend(
            Frames frames,
            @Value("${folkmoot.mail}") String server,
            @Value("${folkmoot.mail.from}") String from,
            @Value("${folkmoot.mail.return}") String returnTo,
            @Value("${folkmoot.mail.reply}") String replies,
            @Value("${folkmoot.address}") String site) {
        var sender = MailServer.of(server, from, returnTo, site, replies)
                .map(known -> new Sender(known, localities, transactions, messages, unwanted, frames, clock));
        return new Job("post-send", SEND, () -> {
            takeRequests();
            sender.ifPresent(Sender::run);
        });
    }

    @Bean
    Job postForget() {
        return new Job("post-forget", FORGET, this::forget);
    }

    void takeRequests() {
        inEachPlace(() -> {
            unwanted.takeRequests(clock.instant());
            return true;
        });
    }

    void forget() {
        Supplier<Boolean> work = () -> {
            messages.forget(clock.instant(), BODIES, LETTERS);
            return true;
        };
        transactions.host(work);
        inEachPlace(work);
    }

    private void inEachPlace(Supplier<Boolean> work) {
        localities.all().forEach(place -> transactions.inside(place, work));
    }
}
