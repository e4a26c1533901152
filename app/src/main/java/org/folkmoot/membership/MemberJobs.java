package org.folkmoot.membership;

import java.time.Duration;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.jobs.Job;
import org.folkmoot.jobs.Retained;
import org.folkmoot.jobs.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What is done for members without anybody asking: lists brought in, members reminded, what is over forgotten. */
@Component
class MemberJobs {

    private static final Duration OFTEN = Duration.ofSeconds(2);
    private static final Duration DAILY = Duration.ofHours(24);

    private final Localities localities;
    private final Transactions transactions;
    private final Bringing bringing;
    private final MemberLists lists;
    private final Reminders reminders;

    MemberJobs(
            Localities localities,
            Transactions transactions,
            Bringing bringing,
            MemberLists lists,
            Reminders reminders) {
        this.localities = localities;
        this.transactions = transactions;
        this.bringing = bringing;
        this.lists = lists;
        this.reminders = reminders;
    }

    @Bean
    Job bringMembersIn() {
        return new Job("members-bring-in", OFTEN, () -> localities.all().forEach(this::bringIn));
    }

    @Bean
    Retained memberListRows() {
        return Retained.inPlaces(Retention.MEMBER_LIST_ROWS, lists::forgetRows);
    }

    @Bean
    Retained lapsedMembers(Lapsed lapsed) {
        return Retained.inPlaces(Retention.LAPSED_MEMBERS, lapsed::forget);
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
