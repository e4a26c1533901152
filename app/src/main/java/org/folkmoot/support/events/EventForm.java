package org.folkmoot.support.events;

import java.time.format.DateTimeFormatter;
import org.folkmoot.support.Typed;

/**
 * An event as somebody typed it.
 *
 * @param places empty where all can come
 * @param last until the end of which day one can book; empty for until it begins
 * @param repeats a code of {@link Repeats}
 * @param times how many there are, where it repeats
 */
record EventForm(
        String title,
        String words,
        String day,
        String from,
        String to,
        String venue,
        String link,
        String places,
        String topic,
        String audience,
        String last,
        String repeats,
        String times) {

    static final EventForm EMPTY = new EventForm("", "", "", "", "", "", "", "", "", "", "", "never", "");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    EventForm {
        title = Typed.line(title);
        words = Typed.text(words);
        day = Typed.line(day);
        from = Typed.line(from);
        to = Typed.line(to);
        venue = Typed.line(venue);
        link = Typed.line(link);
        places = Typed.line(places);
        audience = Typed.line(audience);
        last = Typed.line(last);
        times = Typed.line(times);
    }

    /** An event as its form shows it. */
    static EventForm of(Event event) {
        var what = event.what();
        var until = what.bookUntil().atZone(event.zone()).minusNanos(1).toLocalDate();
        return new EventForm(
                what.title(),
                what.words(),
                event.day().toString(),
                CLOCK.format(event.starts()),
                CLOCK.format(event.ends()),
                what.venue(),
                what.link(),
                what.places() == null ? "" : Integer.toString(what.places()),
                what.topic(),
                what.audience(),
                what.bookUntil().equals(what.starts()) ? "" : until.toString(),
                "never",
                "");
    }

    /** The same for another day, which nobody has chosen yet. */
    EventForm copied() {
        return new EventForm(title, words, "", from, to, venue, link, places, topic, audience, "", "never", "");
    }

    /** The same, of no topic. */
    EventForm withoutTopic() {
        return new EventForm(title, words, day, from, to, venue, link, places, "", audience, last, repeats, times);
    }

    /** How often it is held; once where that cannot be read. */
    int count() {
        return times.matches("[0-9]{1,2}") ? Integer.parseInt(times) : 0;
    }
}
