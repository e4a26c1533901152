package org.folkmoot.intake;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.folkmoot.people.Held;
import org.folkmoot.people.HeldItem;
import org.folkmoot.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which files a person handed in. */
@Component
class HeldUploads implements Held {

    private final JdbcClient jdbc;

    HeldUploads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<HeldItem> about(UUID person, String email, Words t) {
        return jdbc.sql("select file_name, uploaded from intake_upload where by_person = ? order by uploaded, id")
                .param(person)
                .query((row, _) -> {
                    var fields = new LinkedHashMap<String, String>();
                    fields.put(t.say("File"), row.getString(1));
                    fields.put(
                            t.say("When"),
                            t.day(row.getTimestamp(2)
                                    .toInstant()
                                    .atZone(ZoneOffset.UTC)
                                    .toLocalDate()));
                    return new HeldItem(t.say("A file that you handed in"), fields);
                })
                .list();
    }

    /** The file was read in all the same; nothing says any more by whom. */
    @Override
    public List<String> erase(UUID person, String email, Words t) {
        jdbc.sql("update intake_upload set by_person = null where by_person = ?")
                .param(person)
                .update();
        return List.of();
    }
}
