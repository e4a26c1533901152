package org.folkmoot.post;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Transactions;
import org.folkmoot.jobs.Job;
import org.folkmoot.jobs.Retained;
import org.folkmoot.jobs.Retention;
import org.folkmoot.web.Frames;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the post does by itself. */
@Configuration(proxyBeanMethods = false)
class PostJobs {

    private static final Duration SEND = Duration.ofSeconds(2);

    private final Localities localities;
    private final Transactions transactions;
    private final Messages messages;
    private final Unwanted unwanted;
    private final Invented invented;
    private final Clock clock;

    PostJobs(
            Localities localities,
            Transactions transactions,
            Messages messages,
            Unwanted unwanted,
            Invented invented,
            Clock clock) {
        this.localities = localities;
        this.transactions = transactions;
        this.messages = messages;
        this.unwanted = unwanted;
        this.invented = invented;
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
                .map(known -> new Sender(known, localities, transactions, messages, unwanted, frames, invented, clock));
        return new Job("post-send", SEND, () -> {
            takeRequests();
            keepInvented();
            sender.ifPresent(Sender::run);
        });
    }

    @Bean
    Retained letterTexts() {
        return Retained.inPlaces(Retention.LETTER_TEXTS, messages::emptySettled);
    }

    @Bean
    Retained lettersHere() {
        return Retained.inPlaces(Retention.LETTERS, messages::forgetQueued);
    }

    @Bean
    Retained letterTextsOfTheHost() {
        return Retained.inHost(Retention.LETTER_TEXTS, messages::emptySettled);
    }

    @Bean
    Retained lettersOfTheHost() {
        return Retained.inHost(Retention.LETTERS, messages::forgetQueued);
    }

    void takeRequests() {
        inEachPlace(() -> {
            unwanted.takeRequests(clock.instant());
            return true;
        });
    }

    /** The letters of invented places stay here, whether there is a mail server or not. */
    void keepInvented() {
        localities.all().stream()
                .filter(invented::is)
                .forEach(place -> transactions.inside(place, () -> {
                    messages.keep(clock.instant());
                    return true;
                }));
    }

    private void inEachPlace(Supplier<Boolean> work) {
        localities.all().forEach(place -> transactions.inside(place, work));
    }
}
