package org.folkmoot.post;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of letters in the story of an invented place, whose inside transaction is open. */
@Component
public class PretendedPost {

    private final JdbcClient jdbc;
    private final Clock clock;

    PretendedPost(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Says of every letter that waits that it was sent now; how many they were. */
    public int send() {
        return jdbc.sql("update post_message set outcome = 'sent', settled = ?, attempts = 1 where outcome is null")
                .param(Messages.at(clock.instant()))
                .update();
    }

    /**
     * Says that the latest letter sent to an address came back now; whether there was one.
     *
     * @param status RFC 3463: 5.1.1 says that there is no such address, to which nothing more is sent
     */
    public boolean comeBack(String email, String status) {
        var now = clock.instant();
        var came = jdbc.sql("""
                        update post_message set returned = ?, returned_status = ? where id = (
                            select max(id) from post_message
                            where lower(email) = ? and outcome = 'sent' and returned is null)""")
                        .params(Messages.at(now), status, Envelope.folded(email))
                        .update()
                == 1;
        if (came && status.startsWith("5.1.")) {
            jdbc.sql("insert into post_gone (email, since, status) values (?, ?, ?) on conflict do nothing")
                    .params(Envelope.folded(email), Messages.at(now), status)
                    .update();
        }
        return came;
    }
}
