package org.folkmoot.support.events;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.database.Locality;
import org.folkmoot.post.Attachment;
import org.folkmoot.post.Letter;
import org.folkmoot.post.Purpose;
import org.folkmoot.web.SiteAddress;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What those who book are told by letter; each is one letter, to be queued in the transaction of what it tells. */
@Component
class EventLetters {

    private final Calendars calendars;
    private final SiteAddress site;
    private final Words t = Words.english();

    EventLetters(Calendars calendars, SiteAddress site) {
        this.calendars = calendars;
        this.site = site;
    }

    /** A button of a letter. */
    record Button(String words, String href) {}

    /** What stands on a letter. */
    record Sheet(String heading, List<String> paragraphs, Map<String, String> facts, List<Button> buttons) {}

    Letter booked(Locality place, Event event, Booking who) {
        return withFile(
                place,
                event,
                letter(
                        event,
                        who,
                        t.say("You have a place"),
                        List.of(t.say("Put the file that comes with this letter into your calendar."), giveBackWords()),
                        facts(event, true),
                        List.of(giveBack(place, event, who))));
    }

    private String giveBackWords() {
        return t.say(
                "If you cannot come, or did not book this yourself, give the place back with the button: somebody else gets it.");
    }

    Letter waits(Locality place, Event event, Booking who, int position) {
        return letter(
                event,
                who,
                t.say("You are on the waiting list"),
                List.of(
                        t.say("All places are taken. You are number {0} of those who wait.", position),
                        t.say(
                                "Places that come free are offered in the order in which people booked. You get a letter then, and until the time in it the place is kept for you."),
                        t.say("If you no longer want to wait, leave the list with the button.")),
                facts(event, false),
                List.of(giveBack(place, event, who)));
    }

    /** That somebody booked again, which changes nothing. */
    Letter already(Locality place, Event event, Booking who) {
        var state = who.state() == Booking.State.PLACE
                ? t.say("You have a place already, so nothing has changed. One address gets one place.")
                : t.say("You are on the waiting list already and keep your turn, so nothing has changed.");
        return letter(
                event,
                who,
                t.say("You booked before"),
                List.of(
                        state,
                        t.say(
                                "If somebody comes with you, they book with their own e-mail address. If you have none to give, ring us."),
                        giveBackWords()),
                facts(event, who.state() == Booking.State.PLACE),
                List.of(giveBack(place, event, who)));
    }

    Letter notTaken(Event event, Wanted who) {
        var why = event.isCancelled() ? t.say("It was cancelled.") : t.say("Booking was closed when yours came.");
        return letter(
                event,
                who.name(),
                who.email(),
                null,
                t.say("Your booking was not taken"),
                List.of(why, t.say("You have no place, and nothing is kept of what you wrote.")),
                facts(event, false),
                List.of());
    }

    Letter offer(Locality place, Event event, Booking who, Instant until) {
        return letter(
                event,
                who.name(),
                who.email(),
                until,
                t.say("A place is free for you"),
                List.of(
                        t.say(
                                "It is kept for you until {0}. Take it with the first button. After that it goes to the next, and you are no longer on the list.",
                                Times.moment(until, event.zone(), t)),
                        t.say("If you cannot come, let it go at once: then nobody waits for you.")),
                facts(event, false),
                List.of(
                        new Button(t.say("Take the place"), link(place, event, "take", who)),
                        new Button(t.say("Let it go"), link(place, event, "give-back", who))));
    }

    Letter lapsed(Locality place, Event event, Booking who) {
        return letter(
                event,
                who,
                t.say("The place went to the next"),
                List.of(
                        t.say(
                                "We offered you a place and had no answer in time, so it went on. You are no longer on the list."),
                        t.say("If you still want to come, book again: you then wait behind those who wait now.")),
                facts(event, false),
                List.of(new Button(t.say("Book again"), site.of("/" + place.name() + event.path()))));
    }

    Letter ended(Event event, Booking who, boolean byStaff) {
        return letter(
                event,
                who,
                t.say("You are not booked any more"),
                List.of(
                        byStaff
                                ? t.say(
                                        "We have taken your booking out. If that is a mistake, answer this letter or ring us.")
                                : t.say("You gave it back. Thank you: whoever waits is asked next.")),
                facts(event, false),
                List.of());
    }

    Letter changed(Locality place, Event event, Booking who, List<Difference> differences) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(
                who.state() == Booking.State.PLACE
                        ? t.say("You keep your place. This has changed:")
                        : t.say("You keep your turn on the waiting list. This has changed:"));
        differences.forEach(it -> paragraphs.add(it.sentence(t)));
        paragraphs.add(giveBackWords());
        return withFile(
                place,
                event,
                letter(
                        event,
                        who,
                        t.say("Changed"),
                        paragraphs,
                        facts(event, who.state() == Booking.State.PLACE),
                        List.of(giveBack(place, event, who))));
    }

    Letter cancelled(Locality place, Event event, Booking who) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(t.say("This event does not take place. You need do nothing."));
        if (!event.cancelWords().isEmpty()) {
            paragraphs.add(event.cancelWords());
        }
        return withFile(
                place, event, letter(event, who, t.say("Cancelled"), paragraphs, facts(event, false), List.of()));
    }

    Letter reminder(Locality place, Event event, Booking who) {
        return letter(
                event,
                who.name(),
                who.email(),
                event.what().starts(),
                t.say("See you soon"),
                List.of(giveBackWords()),
                facts(event, true),
                List.of(giveBack(place, event, who)));
    }

    /** How it was, answered with one tap. */
    Letter howWasIt(Locality place, Event event, Booking who) {
        var page = link(place, event, "how-was-it", who);
        var buttons = Scale.ALL.stream()
                .map(it -> new Button(t.say(it.words()), page + "?answer=" + it.number()))
                .toList();
        var sheet = new Sheet(
                t.say("How was it?"),
                List.of(
                        t.say(
                                "You came to: {0}. One tap tells us how it was.",
                                event.what().title()),
                        t.say("Your answer is kept without your name.")),
                Map.of(),
                buttons);
        return new Letter(
                who.name(),
                who.email(),
                Purpose.REMINDER,
                subject(t.say("How was it?"), event),
                (output, forms) -> JteletterGenerated.render(output, forms, t, sheet));
    }

    private Button giveBack(Locality place, Event event, Booking who) {
        return new Button(
                who.state() == Booking.State.PLACE ? t.say("Give the place back") : t.say("Leave the waiting list"),
                link(place, event, "give-back", who));
    }

    private String link(Locality place, Event event, String what, Booking who) {
        return site.of("/" + place.name() + event.path() + "/" + what + "/" + who.token());
    }

    /** What, when and where; where people meet online only for those who have a place. */
    private Map<String, String> facts(Event event, boolean hasPlace) {
        var what = event.what();
        var facts = new LinkedHashMap<String, String>();
        facts.put(t.say("What"), what.title());
        facts.put(t.say("When"), Times.when(event, t));
        if (!what.venue().isEmpty()) {
            facts.put(t.say("Where"), what.venue());
        }
        if (event.online()) {
            facts.put(
                    t.say("Online"),
                    hasPlace && !what.link().isEmpty() ? what.link() : t.say("the link comes with your place"));
        }
        return facts;
    }

    private Letter withFile(Locality place, Event event, Letter letter) {
        return letter.with(
                List.of(new Attachment("event.ics", "text/calendar", calendars.file(place, List.of(event)))));
    }

    private Letter letter(
            Event event,
            Booking who,
            String heading,
            List<String> paragraphs,
            Map<String, String> facts,
            List<Button> buttons) {
        return letter(event, who.name(), who.email(), null, heading, paragraphs, facts, buttons);
    }

    private Letter letter(
            Event event,
            String name,
            String email,
            @Nullable Instant until,
            String heading,
            List<String> paragraphs,
            Map<String, String> facts,
            List<Button> buttons) {
        var sheet = new Sheet(heading, paragraphs, facts, buttons);
        return new Letter(
                name,
                email,
                Purpose.SERVICE,
                subject(heading, event),
                until,
                (output, forms) -> JteletterGenerated.render(output, forms, t, sheet));
    }

    private static String subject(String heading, Event event) {
        return heading + ": " + event.what().title();
    }
}
