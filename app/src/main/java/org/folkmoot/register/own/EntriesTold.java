package org.folkmoot.register.own;

import java.util.Map;
import java.util.Set;
import org.folkmoot.people.Cast;
import org.folkmoot.place.Telling;
import org.folkmoot.place.Told;
import org.folkmoot.register.Meant;
import org.springframework.stereotype.Component;

/** Tells what organisations said of themselves, and what the staff noted about them. */
@Component
class EntriesTold implements Telling {

    private final Entries entries;
    private final StillRight stillRight;
    private final Mailbox mailbox;
    private final Notes notes;
    private final Recoveries recoveries;
    private final SheetsTold sheets;
    private final Cast cast;
    private final Meant meant;

    EntriesTold(
            Entries entries,
            StillRight stillRight,
            Mailbox mailbox,
            Notes notes,
            Recoveries recoveries,
            SheetsTold sheets,
            Cast cast,
            Meant meant) {
        this.entries = entries;
        this.stillRight = stillRight;
        this.mailbox = mailbox;
        this.notes = notes;
        this.recoveries = recoveries;
        this.sheets = sheets;
        this.cast = cast;
        this.meant = meant;
    }

    @Override
    public Map<String, Set<String>> acts() {
        return Map.of(
                "entry", Set.of("organisation", "answers", "by"),
                "all-asked", Set.of(),
                "still-right", Set.of("organisation"),
                "left", Set.of("organisation"),
                "mailbox", Set.of("organisation", "who", "said-by"),
                "note", Set.of("organisation", "words", "by"),
                "recovery", Set.of("organisation", "who", "name", "by"));
    }

    @Override
    public void tell(Told act) {
        if (act.act().equals("all-asked")) {
            stillRight.ask(act.place());
            return;
        }
        var organisation = meant.organisation(act, "organisation").id();
        switch (act.act()) {
            case "entry" -> {
                var answers = entries.answers(organisation).with(sheets.read(act, Question.OF_AN_ENTRY));
                entries.keep(act.place(), organisation, answers, cast.by(act));
            }
            case "still-right" -> entries.confirm(organisation);
            case "left" -> entries.leave(act.place(), organisation);
            case "mailbox" -> mailbox.keep(organisation, cast.address(act, "who"), act.text("said-by"));
            case "note" ->
                notes.add(
                        organisation, act.text("words"), cast.person(act, "by").id());
            default ->
                recoveries.propose(
                        organisation,
                        cast.address(act, "who"),
                        act.text("name"),
                        cast.person(act, "by").id());
        }
    }
}
