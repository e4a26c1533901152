package org.folkmoot.register.own;

import java.util.List;
import org.folkmoot.people.NamedIn;
import org.folkmoot.people.NamedText;
import org.springframework.stereotype.Component;

/** Where the staff's notes on organisations and their decisions name a person. */
@Component
class HeldInNotes implements NamedIn {

    private static final String OF_NOTE = "(select name from register_organisation o where o.id = organisation)";

    private static final String OF_DECISION = """
            (select coalesce(o.name, l.answers->>'name') from (values (listing, claim)) as it (listing, claim)
             left join register_listing l on l.id = it.listing left join register_claim c on c.id = it.claim
             left join register_organisation o on o.id = c.organisation)""";

    @Override
    public List<NamedText> texts() {
        return List.of(
                new NamedText("register_note", "words", OF_NOTE, t -> t.say("A note of the staff that names you")),
                new NamedText(
                        "register_decision",
                        "words",
                        OF_DECISION,
                        t -> t.say("A decision of the staff that names you")));
    }
}
