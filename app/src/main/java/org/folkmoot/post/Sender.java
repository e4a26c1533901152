package org.folkmoot.post;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.post.Answer.Later;
import org.folkmoot.post.Answer.Never;
import org.folkmoot.post.Answer.Taken;
import org.folkmoot.web.Frame;
import org.folkmoot.web.Frames;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due. Each letter has a transaction of its own, which keeps its row while the mail server is spoken to:
 * nobody else sends it meanwhile, and if this program dies, it waits as before. A letter may arrive twice where the
 * program dies just after the mail server took it; both have the same identifier.
 */
final class Sender {

    private static final Logger log = LoggerFactory.getLogger(Sender.class);
    private static final int AT_ONCE = 50;
    private static final Frame HOST = new Frame("", List.of(), false, "");

    private final MailServer server;
    private final Localities localities;
    private final Transactions transactions;
    private final Messages messages;
    private final Unwanted unwanted;
    private final Frames frames;
    private final Invented invented;
    private final Clock clock;
    private final Composer composer;
    private int failures;
    private Instant notBefore = Instant.MIN;

    Sender(
            MailServer server,
            Localities localities,
            Transactions transactions,
            Messages messages,
            Unwanted unwanted,
            Frames frames,
            Invented invented,
            Clock clock) {
        this.server = server;
        this.localities = localities;
        this.transactions = transactions;
        this.messages = messages;
        this.unwanted = unwanted;
        this.frames = frames;
        this.invented = invented;
        this.clock = clock;
        this.composer = new Composer(server, Words.english());
    }

    /** Sends some of what is due to the host and each place, those of the host in between, since somebody waits. */
    void run() {
        if (clock.instant().isBefore(notBefore)) {
            return;
        }
        try (var line = new MailLine(server)) {
            host(line);
            for (var place : real()) {
                some(() -> transactions.inside(place, () -> one(line, place)));
                host(line);
            }
            failures = 0;
        } catch (ServerGone gone) {
            failures++;
            var pause = Pauses.ofServer(failures);
            notBefore = clock.instant().plus(pause);
            log.warn("Letters wait: {} does not take them ({}); tried again in {}", server, gone.getMessage(), pause);
        }
    }

    /** The places whose letters may leave. */
    private List<Locality> real() {
        return localities.all().stream().filter(place -> !invented.is(place)).toList();
    }

    private void host(MailLine line) {
        some(() -> transactions.host(() -> one(line, null)));
    }

    private static void some(Supplier<Boolean> one) {
        for (int i = 0; i < AT_ONCE && !Thread.currentThread().isInterrupted() && one.get(); i++) {
            // each is sent on its own
        }
    }

    /** Deals with one letter that is due; says whether there was one. */
    private boolean one(MailLine line, @Nullable Locality place) {
        var now = clock.instant();
        var due = messages.next(now);
        due.ifPresent(letter -> {
            var unsent = unsent(letter, now);
            if (unsent.isPresent()) {
                settle(letter, unsent.get(), "");
            } else {
                answered(letter, answer(line, letter, sent(letter, place), now), now);
            }
        });
        return due.isPresent();
    }

    /** A letter that cannot be made must not keep the others waiting. */
    private Answer answer(MailLine line, Message letter, Sent sent, Instant now) {
        SMTPMessage mail;
        try {
            mail = composer.compose(line.session(), letter, sent, now);
        } catch (RuntimeException e) {
            log.error("Letter {} cannot be made", letter.id(), e);
            return new Never("cannot be made");
        }
        return line.send(mail);
    }

    private Optional<Outcome> unsent(Message letter, Instant now) {
        if (letter.email().endsWith(Invented.NOWHERE)) {
            return Optional.of(Outcome.KEPT);
        }
        if (letter.until() != null && letter.until().isBefore(now)) {
            return Optional.of(Outcome.TOO_LATE);
        }
        return letter.purpose() == Purpose.SIGN_IN ? Optional.empty() : unwanted.why(letter);
    }

    private void answered(Message letter, Answer answer, Instant now) {
        switch (answer) {
            case Taken() -> settle(letter, Outcome.SENT, "");
            case Never never -> {
                settle(letter, Outcome.REFUSED, never.words());
                if (never.addressIsGone()) {
                    unwanted.gone(letter.email(), never.words(), now);
                }
            }
            case Later(var words) ->
                Pauses.after(letter.attempts())
                        .ifPresentOrElse(
                                pause -> messages.later(letter.id(), words, now.plus(pause)),
                                () -> settle(letter, Outcome.GIVEN_UP, words));
        }
    }

    private void settle(Message letter, Outcome outcome, String answer) {
        messages.settle(letter.id(), outcome, answer, clock.instant());
        if (letter.purpose() == Purpose.SIGN_IN) {
            messages.empty(letter.id());
        }
    }

    private Sent sent(Message letter, @Nullable Locality place) {
        if (place == null) {
            return new Sent(HOST, letter.purpose(), server.site() + "/", "");
        }
        var stop = server.site() + "/" + place.name() + StopPages.path(letter.purpose(), letter.stopToken());
        return new Sent(
                frames.of(place),
                letter.purpose(),
                server.site() + "/" + place.name() + "/",
                letter.purpose().mayStop() ? stop : "");
    }
}
