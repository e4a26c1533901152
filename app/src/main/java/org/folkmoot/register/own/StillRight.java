package org.folkmoot.register.own;

import java.time.Duration;
import java.util.UUID;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.jobs.Job;
import org.folkmoot.people.Secrets;
import org.folkmoot.register.Register;
import org.folkmoot.web.SessionCookie;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks once a year whether an entry is still right: its contacts, by mail, for an answer with one tap. */
@Configuration(proxyBeanMethods = false)
class StillRight {

    private static final Duration EVERY = Duration.ofDays(1);
    private static final int AT_ONCE = 100;

    private final Transactions transactions;
    private final Localities localities;
    private final Entries entries;
    private final Contacts contacts;
    private final Register register;
    private final Letters letters;

    StillRight(
            Transactions transactions,
            Localities localities,
            Entries entries,
            Contacts contacts,
            Register register,
            Letters letters) {
        this.transactions = transactions;
        this.localities = localities;
        this.entries = entries;
        this.contacts = contacts;
        this.register = register;
        this.letters = letters;
    }

    @Bean
    Job registerStillRight() {
        return new Job("register-still-right", EVERY, () -> localities.all().forEach(this::ask));
    }

    /** Asks all that are due; says how many. An entry without a contact counts as asked, so that the staff will see it. */
    int ask(Locality place) {
        var asked = 0;
        for (int some = askSome(place); some > 0; some = askSome(place)) {
            asked += some;
        }
        return asked;
    }

    private int askSome(Locality place) {
        return transactions.inside(place, () -> {
            var due = entries.due(AT_ONCE);
            due.forEach(organisation -> ask(place, organisation));
            return due.size();
        });
    }

    private void ask(Locality place, UUID organisation) {
        var secret = Secrets.make();
        entries.asked(organisation, SessionCookie.sha256(secret));
        register.find(organisation)
                .ifPresent(entry -> contacts.of(place, organisation).stream()
                        .map(Contacts.Contact::person)
                        .filter(person -> !person.email().isEmpty())
                        .forEach(person -> letters.stillRight(place, entry, person, secret)));
    }
}
