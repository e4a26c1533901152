package org.folkmoot.support.events;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How events were, as those who came say it. No answer says whose it is, and fewer than five are shown to nobody. */
@Component
class Feedback {

    /** The fewest answers that are shown. */
    static final int FEWEST = 5;

    private final JdbcClient jdbc;

    Feedback(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the answer of somebody who was asked; the first counts. */
    void answer(Booking booking, int answer, String words) {
        if (answer == 0) {
            return;
        }
        var first = jdbc.sql("""
                        update support_booking set answered = true
                        where id = ? and came and not answered and asked is not null""").param(booking.id()).update();
        if (first > 0) {
            add(booking.event(), answer, words);
        }
    }

    void add(UUID event, int answer, String words) {
        // an id that tells no time, so that nobody finds out whose it is
        jdbc.sql("insert into support_event_feedback (id, event, answer, words) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), event, answer, words)
                .update();
    }

    /**
     * What was answered.
     *
     * @param counts how often each answer was given, in the order of {@link Scale#ALL}
     * @param words in an order that tells nothing
     */
    record Told(List<Integer> counts, List<String> words) {

        int answers() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        boolean isShown() {
            return answers() >= FEWEST;
        }
    }

    Told of(UUID event) {
        record Row(int answer, String words) {}
        var rows = jdbc.sql("select answer, words from support_event_feedback where event = ? order by id")
                .param(event)
                .query((row, _) -> new Row(row.getInt("answer"), row.getString("words")))
                .list();
        return new Told(
                Scale.ALL.stream()
                        .map(scale -> (int) rows.stream()
                                .filter(row -> row.answer() == scale.number())
                                .count())
                        .toList(),
                rows.stream().map(Row::words).filter(it -> !it.isEmpty()).toList());
    }
}
