package org.folkmoot.support;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.folkmoot.people.Cast;
import org.folkmoot.people.Person;
import org.folkmoot.place.Told;
import org.folkmoot.post.Attachment;
import org.folkmoot.register.Meant;
import org.springframework.stereotype.Component;

/** The cases of a story, which calls them by words: {@code case: the kettle}. In the open transaction of the place. */
@Component
class CasesNamed {

    private final Cases cases;
    private final Cast cast;
    private final Meant meant;

    CasesNamed(Cases cases, Cast cast, Meant meant) {
        this.cases = cases;
        this.cast = cast;
        this.meant = meant;
    }

    /** What the case is called on the telephone: always the same, so that a story that was stopped goes on. */
    static String reference(Told act, String key) {
        return Reference.make(new Random(act.text(key).hashCode()));
    }

    /** The case that was told of before; of one that was joined to another, the other. */
    Case find(Told act, String key) {
        return cases.id(reference(act, key))
                .flatMap(cases::forProgram)
                .orElseThrow(() -> act.mistake("no case was told of that is called \"%s\"".formatted(act.text(key))));
    }

    /** Whoever did it; in a confidential case only those who read it do anything. */
    Person by(Told act, Case it) {
        var person = cast.person(act, "by");
        if (cases.find(it.id(), person.id()).isEmpty()) {
            throw act.mistake("\"%s\" does not know of this case".formatted(act.text("by")));
        }
        return person;
    }

    UUID adviser(Told act, String key) {
        return cast.person(act, key).id();
    }

    /** The group that is named: by number or name one of the register, else by its name alone. */
    Groups.Named group(Told act) {
        if (act.has("organisation")) {
            var entry = meant.organisation(act, "organisation");
            return new Groups.Named(entry.id(), entry.name());
        }
        return new Groups.Named(null, act.text("group", ""));
    }

    String email(Told act, String key) {
        return act.has(key) ? cast.address(act, key).text() : "";
    }

    /** An invented file of the name that the act tells; none where it tells none. */
    static List<Attachment> file(Told act) {
        return act.has("file")
                ? List.of(
                        new Attachment(act.text("file"), "text/plain", "Invented.\n".getBytes(StandardCharsets.UTF_8)))
                : List.of();
    }
}
