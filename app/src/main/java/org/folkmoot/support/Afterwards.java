package org.folkmoot.support;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.folkmoot.database.Locality;
import org.folkmoot.people.Secrets;
import org.folkmoot.web.SessionCookie;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is asked after a case is closed, and of those to whom it was referred; and what they answer. */
@Component
class Afterwards {

    /** After how many months groups are asked again what came of it. */
    static final List<Integer> MONTHS = List.of(3, 6, 12);

    private static final int EACH = 200;

    private final JdbcClient jdbc;
    private final Outcomes outcomes;
    private final Letters letters;
    private final Cases cases;
    private final InstantSource clock;

    Afterwards(JdbcClient jdbc, Outcomes outcomes, Letters letters, Cases cases, InstantSource clock) {
        this.jdbc = jdbc;
        this.outcomes = outcomes;
        this.letters = letters;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * What was asked or referred, for the page of its case.
     *
     * @param whom to whom it was referred; empty for a question to whoever asked
     * @param months after how many months the question is asked
     * @param answer the code of the answer, or null
     */
    record Asked(
            Tap tap,
            String whom,
            int months,
            @Nullable Instant asked,
            @Nullable String answer) {

        /** The answer in plain English; empty while there is none. */
        String words() {
            return answer == null
                    ? ""
                    : tap.answer(answer).map(Tap.Answer::words).orElse("");
        }
    }

    /** Plans the questions of a case that is closed today; those that were planned before and not asked are dropped. */
    void plan(Case it, LocalDate today) {
        drop(it);
        add(it.id(), Tap.SATISFACTION, 0, today);
        MONTHS.forEach(months -> add(it.id(), Tap.OUTCOME, months, today.plusMonths(months)));
    }

    /** Nobody is asked what came of what goes on. */
    void drop(Case it) {
        jdbc.sql("delete from support_question where case_id = ? and asked is null")
                .param(it.id())
                .update();
    }

    private void add(UUID caseId, Tap tap, int months, LocalDate due) {
        jdbc.sql("insert into support_question (id, case_id, kind, months, due) values (?, ?, ?, ?, ?::date)")
                .params(
                        FreshId.at(clock.instant()),
                        caseId,
                        tap == Tap.OUTCOME ? "outcome" : "satisfaction",
                        months,
                        due.toString())
                .update();
    }

    /** Asks some of what is due; how many were asked. Nobody is asked who gave no address, or whose case is open. */
    int ask(Locality place, LocalDate today) {
        var due = jdbc.sql("""
                        select q.id, q.case_id, q.kind, q.months from support_question q join support_case c on c.id = q.case_id
                        where q.asked is null and q.due <= ?::date and c.closed is not null and c.email <> ''
                        order by q.due, q.id limit ? for update of q skip locked""")
                .params(today.toString(), EACH)
                .query((row, _) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getObject("case_id", UUID.class),
                        row.getString("kind").equals("outcome") ? Tap.OUTCOME : Tap.SATISFACTION,
                        row.getInt("months")))
                .list();
        due.forEach(it -> ask(place, it));
        return due.size();
    }

    private record Due(UUID id, UUID caseId, Tap tap, int months) {}

    private void ask(Locality place, Due due) {
        var secret = Secrets.make();
        jdbc.sql("update support_question set asked = ?::timestamptz, fingerprint = ? where id = ?")
                .params(clock.instant().toString(), SessionCookie.sha256(secret), due.id())
                .update();
        cases.forProgram(due.caseId()).ifPresent(it -> letters.question(place, it, due.tap(), due.months(), secret));
    }

    /** Passes a case on to another organisation, which is asked by letter what becomes of it. */
    void refer(Locality place, Case it, String name, String email, String words, String consent, UUID by) {
        var secret = Secrets.make();
        var now = clock.instant();
        jdbc.sql("""
                        insert into support_referral (id, case_id, to_name, to_email, words, consent, made, made_by,
                            fingerprint) values (?, ?, ?, ?, ?, ?, ?::timestamptz, ?, ?)""")
                .params(
                        FreshId.at(now),
                        it.id(),
                        name,
                        email,
                        words,
                        consent,
                        now.toString(),
                        by,
                        SessionCookie.sha256(secret))
                .update();
        letters.referral(place, name, email, words, secret);
    }

    /** Leaves an answer to the last link of this kind that was sent in a case; whether there is one unanswered. */
    boolean tapped(UUID caseId, Tap tap, String answer, String going) {
        var now = clock.instant().toString();
        return jdbc.sql("""
                        insert into support_tap (fingerprint, answer, going, at)
                        select fingerprint, :answer, :going, :now::timestamptz from (
                            select fingerprint, made as asked from support_referral
                            where case_id = :case and :kind = 'referral' and answer is null
                            union all
                            select fingerprint, asked from support_question
                            where case_id = :case and kind = :kind and asked is not null and answered is null) sent
                        order by asked desc limit 1""")
                        .param("answer", answer)
                        .param("going", going)
                        .param("now", now)
                        .param("case", caseId)
                        .param("kind", tap.name().toLowerCase(Locale.ROOT))
                        .update()
                == 1;
    }

    /** Takes in what was tapped. What belongs to no link of ours does nothing; of a question the first answer counts. */
    int takeTaps() {
        var taps = jdbc.sql("delete from support_tap returning fingerprint, answer, going")
                .query((row, _) ->
                        new Tapped(row.getBytes("fingerprint"), row.getString("answer"), row.getString("going")))
                .list();
        taps.forEach(this::take);
        return taps.size();
    }

    private void take(Tapped tap) {
        var now = clock.instant();
        if (Tap.REFERRAL.answer(tap.answer()).isPresent()) {
            jdbc.sql("update support_referral set answer = ?, answered = ?::timestamptz where fingerprint = ?")
                    .params(tap.answer(), now.toString(), tap.fingerprint())
                    .update();
            return;
        }
        var kind = Tap.SATISFACTION.answer(tap.answer()).isPresent() ? "satisfaction" : "outcome";
        jdbc
                .sql("""
                        update support_question set answer = ?, answered = ?::timestamptz
                        where fingerprint = ? and kind = ? and answered is null returning case_id""")
                .params(tap.answer(), now.toString(), tap.fingerprint(), kind)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .filter(_ -> kind.equals("outcome"))
                .forEach(caseId -> came(caseId, tap, now));
    }

    private void came(UUID caseId, Tapped tap, Instant now) {
        Outcome.of(tap.answer())
                .ifPresent(what -> outcomes.add(caseId, new Outcomes.Told(what, "", null, null, true, now), null));
        if (tap.going().equals("yes")) {
            outcomes.add(caseId, new Outcomes.Told(Outcome.STILL_GOING, "", null, null, true, now), null);
        }
    }

    /** Holds an array, so two of them are never compared. */
    private static final class Tapped {

        private final byte[] fingerprint;
        private final String answer;
        private final String going;

        Tapped(byte[] fingerprint, String answer, String going) {
            this.fingerprint = fingerprint;
            this.answer = answer;
            this.going = going;
        }

        byte[] fingerprint() {
            return fingerprint;
        }

        String answer() {
            return answer;
        }

        String going() {
            return going;
        }
    }
}
