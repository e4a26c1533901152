package org.folkmoot.support.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.folkmoot.people.Held;
import org.folkmoot.people.HeldItem;
import org.folkmoot.people.NamedIn;
import org.folkmoot.people.NamedText;
import org.folkmoot.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept about people who book, and texts of events that may name somebody. */
@Component
class HeldInEvents implements Held, NamedIn {

    private static final List<String> ERASED = List.of(
            "delete from support_booked where email = :email",
            """
            update support_booking b set ended = now(), ended_by = 'erasure' from support_event e
            where e.id = b.event and b.email = :email and b.ended is null and e.ends > now()""",
            "update support_booking set name = '', email = '', access_needs = '', diet = '' where email = :email");

    private final JdbcClient jdbc;

    HeldInEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public List<HeldItem> about(UUID person, String email, Words t) {
        return email.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select b.*, e.title, e.starts from support_booking b join support_event e on e.id = b.event
                        where b.email = ? order by b.at""").param(email).query((row, _) -> item(row, t)).list();
    }

    private static HeldItem item(ResultSet row, Words t) throws SQLException {
        var fields = new LinkedHashMap<String, String>();
        fields.put(t.say("Event"), row.getString("title"));
        fields.put(t.say("When"), row.getTimestamp("starts").toInstant().toString());
        fields.put(t.say("Your name"), row.getString("name"));
        fields.put(t.say("Your group"), row.getString("group_name"));
        fields.put(t.say("What you need to take part"), row.getString("access_needs"));
        fields.put(t.say("What you cannot eat"), row.getString("diet"));
        fields.put(t.say("What became of it"), became(Bookings.booking(row), t));
        return new HeldItem(t.say("A booking of yours"), fields);
    }

    private static String became(Booking it, Words t) {
        if (it.didCome()) {
            return t.say("you came");
        }
        return switch (it.state()) {
            case PLACE -> it.didNotCome() ? t.say("you did not come") : t.say("you have a place");
            case OFFERED -> t.say("a place is offered to you");
            case WAITING -> t.say("you wait for a place");
            case ENDED -> t.say("you are not booked any more");
        };
    }

    @Override
    public List<String> erase(UUID person, String email, Words t) {
        if (email.isEmpty()) {
            return List.of();
        }
        var came = jdbc.sql("select count(*) from support_booking where email = ? and came")
                .param(email)
                .query(Long.class)
                .single();
        ERASED.forEach(statement -> jdbc.sql(statement).param("email", email).update());
        return came > 0
                ? List.of(t.say(
                        "That somebody came to an event stays in its count. Nothing says any more that it was you."))
                : List.of();
    }

    @Override
    public List<NamedText> texts() {
        return Stream.of(
                        "support_event title",
                        "support_event words",
                        "support_event venue",
                        "support_event audience",
                        "support_event cancel_words",
                        "support_event_history words",
                        "support_event_feedback words")
                .map(it -> it.split(" "))
                .map(it -> NamedText.of(it[0], it[1], t -> t.say("A text of an event that names you")))
                .toList();
    }
}
