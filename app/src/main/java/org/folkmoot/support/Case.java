package org.folkmoot.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that was asked, from the first word to the outcome: dated facts, from which its {@link Status} is computed.
 *
 * @param reference what it is called on the telephone
 * @param token what its mails carry, so that answers find it
 * @param topic a code of the pack's, or empty
 * @param name who asked; may be empty
 * @param email where to answer them; may be empty
 * @param phone where to answer them; may be empty
 * @param waits since when somebody waits for our answer, or null
 * @param answerBy the day by which they shall have it, or null
 * @param answered when they had the first answer, or null
 * @param holder the adviser who works on it, or null
 * @param confidential since when only its adviser and the colleague read it, or null
 * @param joined the case that it turned out to be the same as, or null
 * @param nextDue the first day by which something is to be done, or null
 * @param minutes the time spent on it so far
 */
record Case(
        UUID id,
        String reference,
        String token,
        String subject,
        String topic,
        Channel channel,
        Instant opened,
        String name,
        String email,
        String phone,
        @Nullable Instant waits,
        @Nullable LocalDate answerBy,
        @Nullable Instant answered,
        @Nullable UUID holder,
        @Nullable Instant closed,
        @Nullable Instant confidential,
        @Nullable UUID colleague,
        @Nullable UUID joined,
        @Nullable LocalDate nextDue,
        int minutes) {

    /** The day by which the next thing is due: the answer while somebody waits for it, or the next step. */
    Optional<LocalDate> due() {
        return Stream.of(Optional.ofNullable(waits == null ? null : answerBy), Optional.ofNullable(nextDue))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    Status status(LocalDate today) {
        if (joined != null) {
            return Status.JOINED;
        }
        if (closed != null) {
            return Status.CLOSED;
        }
        if (due().filter(day -> day.isBefore(today)).isPresent()) {
            return Status.OVERDUE;
        }
        return holder == null ? Status.NEW : waits != null ? Status.TO_ANSWER : Status.OPEN;
    }

    /** Whether this person works on it. */
    boolean isOf(UUID person) {
        return person.equals(holder);
    }

    /** Who asked, as a page calls them; empty where nothing is known. */
    String asker() {
        return !name.isEmpty() ? name : !email.isEmpty() ? email : phone;
    }

    /** The subject, or what stands for one. */
    String title() {
        return subject.isEmpty() ? reference : subject;
    }
}
