package org.folkmoot.place;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the story of an invented place once: each act in a transaction of its own, which also keeps how far the story is.
 * A program that is stopped goes on where it was, and of two programs each act is done by one.
 */
@Component
class Storyteller {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final List<Telling> rooms;
    private final Transactions transactions;
    private final Places places;
    private final JdbcClient jdbc;
    private final Clock clock;

    Storyteller(List<Telling> rooms, Transactions transactions, Places places, JdbcClient jdbc, Clock clock) {
        this.rooms = rooms;
        this.transactions = transactions;
        this.places = places;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How far a story has been told. */
    private record Bookmark(String edition, LocalDate loaded, int told) {}

    /** Whether another story, or none, has been told in this invented place, so that it must be made anew. */
    boolean isOutdated(Locality place, Story story) {
        return transactions.inside(
                place,
                () -> places.settings(place).sample()
                        && bookmark("")
                                .map(Bookmark::edition)
                                .filter(story.edition()::equals)
                                .isEmpty());
    }

    /** Whether data of real life has been loaded into the place: then nothing invented is told there. */
    boolean isReal(Locality place) {
        return transactions.inside(
                place,
                () -> !places.settings(place).sample()
                        && jdbc.sql("select exists (select 1 from place_source where read_at is not null)")
                                .query(Boolean.class)
                                .single());
    }

    /** Tells what has not been told yet. */
    void tell(Locality place, Story story) {
        var zone = ZoneId.of(places.settings(place).zone());
        var begun = transactions.inside(place, () -> begin(story, zone));
        var acts = acts(place, story, begun.loaded());
        var nth = 0;
        for (var i = 0; i < acts.size(); i++) {
            nth = i > 0 && acts.get(i).day().equals(acts.get(i - 1).day()) ? nth + 1 : 0;
            if (i >= begun.told()) {
                tell(acts.get(i), i, time(acts.get(i).day(), nth, zone));
            }
        }
    }

    private List<Told> acts(Locality place, Story story, LocalDate loaded) {
        var acts = new ArrayList<Told>();
        for (var entry : story.acts()) {
            var name = new Fields(entry, entry.entries()).text("act");
            var keys = room(name)
                    .map(room -> room.acts().get(name))
                    .orElseThrow(() -> entry.mistake("no room can tell the act \"%s\"".formatted(name)));
            var known = Stream.concat(Stream.of("day", "act"), keys.stream().sorted());
            acts.add(new Told(place, entry, entry.fields(known.toArray(String[]::new)), loaded));
        }
        return acts;
    }

    private void tell(Told act, int number, Instant time) {
        var room = room(act.act()).orElseThrow();
        room.before(act);
        transactions.inside(act.place(), () -> {
            if (bookmark(" for update").orElseThrow().told() == number) {
                TimeTold.at(time, () -> room.tell(act));
                jdbc.sql("update place_story set told = told + 1").update();
            }
            return true;
        });
    }

    /** The acts of a day follow each other from nine o'clock on, but none lies ahead. */
    private Instant time(LocalDate day, int nth, ZoneId zone) {
        var then = day.atTime(MORNING).plusMinutes(nth).atZone(zone).toInstant();
        var now = clock.instant();
        return then.isAfter(now) ? now : then;
    }

    private Optional<Telling> room(String act) {
        return rooms.stream().filter(room -> room.acts().containsKey(act)).findFirst();
    }

    private Bookmark begin(Story story, ZoneId zone) {
        jdbc.sql("insert into place_story (edition, loaded, told) values (?, ?::date, 0) on conflict do nothing")
                .params(
                        story.edition(),
                        LocalDate.ofInstant(clock.instant(), zone).toString())
                .update();
        return bookmark("").orElseThrow();
    }

    private Optional<Bookmark> bookmark(String lock) {
        return jdbc.sql("select edition, loaded, told from place_story" + lock)
                .query((row, _) -> new Bookmark(
                        row.getString("edition"), row.getDate("loaded").toLocalDate(), row.getInt("told")))
                .optional();
    }
}
