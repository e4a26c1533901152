package org.folkmoot.support;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.jobs.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was asked on the public page. The public can only leave it here, and read nothing; a case is made of it from
 * inside, by a job or when the inbox is opened, whichever comes first.
 */
@Configuration(proxyBeanMethods = false)
class AskedBox {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Localities localities;
    private final Intake intake;
    private final InstantSource clock;

    AskedBox(JdbcClient jdbc, Transactions transactions, Localities localities, Intake intake, InstantSource clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.localities = localities;
        this.intake = intake;
        this.clock = clock;
    }

    /** Leaves what was asked; works as the public. Gives the reference that the case will have. */
    String put(Asked asked) {
        var now = clock.instant();
        var reference = Reference.make();
        jdbc.sql("""
                        insert into support_asked (id, reference, at, topic, words, organisation, group_name, name,
                            email, phone) values (?, ?, ?::timestamptz, ?, ?, ?, ?, ?, ?, ?)""")
                .param(FreshId.at(now))
                .param(reference)
                .param(now.toString())
                .param(asked.topic())
                .param(asked.words())
                .param(asked.organisation())
                .param(asked.group())
                .param(asked.name())
                .param(asked.email())
                .param(asked.phone())
                .update();
        return reference;
    }

    @Bean
    Job supportAsked() {
        return new Job("support-asked", EVERY, () -> localities.all().forEach(this::takeIn));
    }

    /** Makes cases of all that was left. */
    int takeIn(Locality place) {
        return transactions.inside(place, () -> {
            var left = jdbc.sql("delete from support_asked returning *")
                    .query((row, _) -> new Left(
                            row.getString("reference"),
                            row.getTimestamp("at").toInstant(),
                            new Asked(
                                    row.getString("topic"),
                                    row.getString("words"),
                                    row.getObject("organisation", UUID.class),
                                    row.getString("group_name"),
                                    row.getString("name"),
                                    row.getString("email"),
                                    row.getString("phone"))))
                    .list();
            left.forEach(it -> intake.asked(place, it.reference(), it.at(), it.asked()));
            return left.size();
        });
    }

    private record Left(String reference, Instant at, Asked asked) {}
}
