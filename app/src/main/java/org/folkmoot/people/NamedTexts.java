package org.folkmoot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folkmoot.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts of all rooms that name somebody, in the open inside transaction of the place. */
@Component
public class NamedTexts {

    private final List<NamedText> texts;
    private final String search;
    private final JdbcClient jdbc;

    NamedTexts(List<NamedIn> rooms, JdbcClient jdbc) {
        this.texts = rooms.stream().flatMap(room -> room.texts().stream()).toList();
        this.search = IntStream.range(0, texts.size())
                .mapToObj(number -> texts.get(number).select(number))
                .collect(Collectors.joining(" union all ", "", " order by number, about, text"));
        this.jdbc = jdbc;
    }

    private record Found(NamedText where, String about, String text) {}

    /** Those that the person may know of. */
    public List<HeldItem> naming(Naming naming, Words t) {
        return found(naming).stream()
                .flatMap(it -> item(it, naming, t).stream())
                .toList();
    }

    private static Optional<HeldItem> item(Found it, Naming naming, Words t) {
        var kind = it.where().kind();
        if (kind == null) {
            return Optional.empty();
        }
        var fields = new LinkedHashMap<String, String>();
        if (!it.about().isEmpty()) {
            fields.put(t.say("About"), it.about());
        }
        fields.put(t.say("What it says"), naming.shown(it.text()));
        return Optional.of(new HeldItem(kind.apply(t), fields));
    }

    /** Takes the person out of all of them; whether any was among them that the person may know of. */
    public boolean redact(Naming naming) {
        var found = found(naming);
        found.forEach(it -> jdbc.sql(it.where().update())
                .param("without", naming.redacted(it.text()))
                .param("text", it.text())
                .update());
        return found.stream().anyMatch(it -> it.where().kind() != null);
    }

    private List<Found> found(Naming naming) {
        return jdbc.sql(search).param("like", naming.like()).query(this::read).list().stream()
                .filter(it -> naming.in(it.text()))
                .toList();
    }

    private Found read(ResultSet row, int line) throws SQLException {
        var about = row.getString("about");
        return new Found(texts.get(row.getInt("number")), about == null ? "" : about, row.getString("text"));
    }
}
