package org.folkmoot.support.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.post.PostOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A letter as it arrives, through a real mail server. */
@House
class LetterTest {

    @Autowired
    private Hall halls;

    @Autowired
    private PostOffice office;

    @LocalServerPort
    private int port;

    @Test
    void theLetterOfAPlaceBringsAFileThatCalendarsRead(@Autowired Fresh fresh)
            throws MessagingException, IOException, ParserException {
        var hall = halls.fresh(port, "letter-town");
        var event = hall.make("title", "Bücher, \"Konten\" & mehr", "link", "https://meet.example/secret");
        hall.book(event, "Letter Reader");
        var mails = office.delivered("letter.reader@people.example");
        fresh.remove(hall.place());
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().getSubject()).isEqualTo("You have a place: Bücher, \"Konten\" & mehr");
        var parts = new LinkedHashMap<String, String>();
        read(mails.getFirst(), parts);
        assertThat(parts.get("text/plain"))
                .contains("https://meet.example/secret", "/events/" + event + "/give-back/", "10:00 to 12:30");
        var calendar = new CalendarBuilder().build(new StringReader(parts.get("text/calendar")));
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.toString()).contains("UID:" + event + "@events.folkmoot", "https://meet.example/secret");
    }

    private static void read(Part part, Map<String, String> into) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (var i = 0; i < several.getCount(); i++) {
                read(several.getBodyPart(i), into);
            }
        } else {
            var type = part.getContentType().replaceFirst("(?s);.*", "").strip();
            into.put(type, new String(part.getInputStream().readAllBytes(), UTF_8));
        }
    }
}
