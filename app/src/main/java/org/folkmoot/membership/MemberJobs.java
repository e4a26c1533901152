package org.folkmoot.membership;

import java.time.Clock;
import java.time.Duration;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.jobs.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What is done for members without anybody asking: lists brought in, their rows forgotten, members reminded. */
@Component
class MemberJobs {

    private static final Duration OFTEN = Duration.ofSeconds(2);
    private static final Duration DAILY = Duration.ofHours(24);

    /** How long the rows of a list are kept, to be looked up and downloaded. */
    static final Duration ROWS_KEPT = Duration.ofDays(30);

    private final Localities localities;
    private final Transactions transactions;
    private final Bringing bringing;
    private final MemberLists lists;
    private final Reminders reminders;
    private final Clock clock;

    MemberJobs(
            Localities localities,
            Transactions transactions,
            Bringing bringing,
            MemberLists lists,
            Reminders reminders,
            Clock clock) {
        this.localities = localities;
        this.transactions = transactions;
        this.bringing = bringing;
        this.lists = lists;
        this.reminders = reminders;
        this.clock = clock;
    }

    @Bean
    Job bringMembersIn() {
        return new Job("members-bring-in", OFTEN, () -> localities.all().forEach(this::bringIn));
    }

    @Bean
    Job forgetMemberLists() {
        return new Job(
                "members-forget-rows",
                DAILY,
                () -> localities
                        .all()
                        .forEach(place -> transactions.inside(
                                place, () -> lists.forgetRows(clock.instant().minus(ROWS_KEPT)))));
    }

    @Bean
    Job remindMembers() {
        return new Job("members-remind", DAILY, () -> localities.all().forEach(this::remind));
    }

    /** Queues every reminder of a place that is due. */
    void remind(Locality place) {
        while (transactions.inside(place, () -> reminders.queue(place)) > 0) {
            // each round is a transaction of its own
        }
    }

    /** Brings in every list of a place that waits. */
    void bringIn(Locality place) {
        while (transactions.inside(place, () -> bringing.step(place))) {
            // each step is a transaction of its own
        }
    }
}
