package org.folkmoot.support.events;

import java.time.Duration;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.jobs.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What events do by themselves: bookings taken in, free places passed on, people reminded and asked how it was. */
@Configuration(proxyBeanMethods = false)
class EventJobs {

    private static final Duration OFTEN = Duration.ofSeconds(5);
    private static final Duration EVERY_MINUTE = Duration.ofMinutes(1);
    private static final Duration HOURLY = Duration.ofHours(1);

    private final Localities localities;
    private final Transactions transactions;
    private final BookedBox box;
    private final Presses presses;
    private final WaitingList list;
    private final Afterwards afterwards;

    EventJobs(
            Localities localities,
            Transactions transactions,
            BookedBox box,
            Presses presses,
            WaitingList list,
            Afterwards afterwards) {
        this.localities = localities;
        this.transactions = transactions;
        this.box = box;
        this.presses = presses;
        this.list = list;
        this.afterwards = afterwards;
    }

    @Bean
    Job eventBookings() {
        return new Job("event-bookings", OFTEN, () -> localities.all().forEach(this::takeIn));
    }

    /** Takes in what was booked and pressed. */
    void takeIn(Locality place) {
        box.takeIn(place);
        presses.takeIn(place);
    }

    @Bean
    Job eventPlaces() {
        return new Job("event-places", EVERY_MINUTE, () -> localities.all().forEach(this::passOn));
    }

    void passOn(Locality place) {
        transactions.inside(place, () -> {
            list.goOn(place);
            return true;
        });
    }

    @Bean
    Job eventLettersQueue() {
        return new Job("event-letters", HOURLY, () -> localities.all().forEach(this::write));
    }

    /** Reminds and asks whoever is to be reminded and asked now. */
    void write(Locality place) {
        transactions.inside(place, () -> afterwards.remind(place) + afterwards.ask(place));
    }
}
