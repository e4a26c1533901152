package org.folkmoot.membership;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.membership.MemberList.State;
import org.folkmoot.people.Cast;
import org.folkmoot.place.Telling;
import org.folkmoot.place.Told;
import org.springframework.stereotype.Component;

/** Tells of lists of members that were brought: whole, or as far as somebody got. */
@Component
class ListsTold implements Telling {

    private final Uploads uploads;
    private final MemberLists lists;
    private final Plans plans;
    private final Bringing bringing;
    private final Cast cast;

    ListsTold(Uploads uploads, MemberLists lists, Plans plans, Bringing bringing, Cast cast) {
        this.uploads = uploads;
        this.lists = lists;
        this.plans = plans;
        this.bringing = bringing;
        this.cast = cast;
    }

    @Override
    public Map<String, Set<String>> acts() {
        return Map.of("members", Set.of("file", "name", "scheme", "same", "new", "upto", "by"));
    }

    /**
     * {@code same} says which known organisation one of the list is, {@code new: all} that whatever else is only alike is
     * new; {@code upto: questions} leaves the other questions open.
     */
    @Override
    public void tell(Told act) {
        var id = take(act);
        var list = lists.find(id).orElseThrow();
        lists.map(id, new Mapping(list.mapping().columns(), act.text("scheme", "")), State.CHECKING);
        act.texts("same").forEach((name, known) -> same(act, id, name, known));
        if (act.text("upto", "").equals("questions")) {
            return;
        }
        answer(act, id);
        lists.confirm(id, plan(act, id));
        while (bringing.step(act.place())) {
            // some rows at a time
        }
    }

    private UUID take(Told act) {
        try {
            var copy = Files.createTempFile("members-", ".csv");
            try {
                Files.writeString(copy, act.file("file"));
                return uploads.take(copy, act.text("name"), cast.by(act));
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void same(Told act, UUID id, String name, String known) {
        var party = plan(act, id).open().stream()
                .filter(open -> open.group().name().equals(name))
                .findFirst()
                .orElseThrow(() -> act.mistake("there is no question about \"%s\"".formatted(name)));
        var candidate = ((Match.Unsure) party.match())
                .candidates().stream()
                        .map(Match.Candidate::known)
                        .filter(it -> it.name().equals(known))
                        .findFirst()
                        .orElseThrow(() -> act.mistake("\"%s\" is not like \"%s\"".formatted(known, name)));
        lists.answer(id, party, Answer.same(candidate.id()));
    }

    private void answer(Told act, UUID id) {
        for (var open : plan(act, id).open()) {
            if (!act.text("new", "").equals("all")) {
                throw act.mistake("nobody has answered which organisation \"%s\" is"
                        .formatted(open.group().name()));
            }
            lists.answer(id, open, Answer.NEW);
        }
    }

    private Plan plan(Told act, UUID id) {
        return plans.of(act.place(), lists.find(id).orElseThrow());
    }
}
