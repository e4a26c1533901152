package org.folkmoot.support;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.database.FreshId;
import org.folkmoot.post.Attachment;
import org.folkmoot.web.Decision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What advisers do with cases. Each case is locked by whoever asks for the act. */
@Component
class Work {

    private final Cases cases;
    private final Entries entries;
    private final CaseFiles files;
    private final History history;
    private final Steps steps;
    private final Outcomes outcomes;
    private final Afterwards afterwards;
    private final Letters letters;
    private final InstantSource clock;

    Work(
            Cases cases,
            Entries entries,
            CaseFiles files,
            History history,
            Steps steps,
            Outcomes outcomes,
            Afterwards afterwards,
            Letters letters,
            InstantSource clock) {
        this.cases = cases;
        this.entries = entries;
        this.files = files;
        this.history = history;
        this.steps = steps;
        this.outcomes = outcomes;
        this.afterwards = afterwards;
        this.letters = letters;
        this.clock = clock;
    }

    void take(Case it, UUID me) {
        if (!it.isOf(me)) {
            cases.hold(it.id(), me, clock.instant());
            history.add(it.id(), Event.TAKEN, me, null, "");
        }
    }

    void hand(Case it, UUID to, String why, UUID me) {
        cases.hold(it.id(), to, clock.instant());
        history.add(it.id(), Event.HANDED, me, to, why);
    }

    /** Refused for a confidential one, which nobody would find. */
    Decision putBack(Case it, String why, UUID me) {
        if (it.confidential() != null) {
            return Decision.refused(
                    "confidential",
                    "A confidential case has an adviser. Hand it to somebody, or open it to all first.");
        }
        cases.hold(it.id(), null, clock.instant());
        history.add(it.id(), Event.PUT_BACK, me, null, why);
        return Decision.allowed();
    }

    /** From now on only its adviser (who hides one that nobody has taken, takes it) and the colleague read it. */
    void hide(Case it, @Nullable UUID colleague, UUID me) {
        if (it.holder() == null) {
            take(it, me);
        }
        cases.hide(it.id(), it.confidential() == null ? clock.instant() : it.confidential(), colleague);
        if (it.confidential() == null) {
            history.add(it.id(), Event.HIDDEN, me, null, "");
        }
        if (colleague != null && !colleague.equals(it.colleague())) {
            history.add(it.id(), Event.NAMED, me, colleague, "");
        }
    }

    void show(Case it, UUID me) {
        cases.hide(it.id(), null, null);
        history.add(it.id(), Event.SHOWN, me, null, "");
    }

    /** Sends words to whoever asked; whoever answers first takes the case. */
    Decision reply(Case it, String words, List<Attachment> attached, UUID me, String name) {
        var said = entries.of(it.id());
        var answers = said.reversed().stream()
                .filter(entry -> entry.kind() == CaseEntry.Kind.RECEIVED)
                .flatMap(entry -> Optional.ofNullable(entry.messageId()).stream())
                .findFirst()
                .orElse(null);
        var decision = letters.reply(it, words, name, answers, attached);
        if (decision instanceof Decision.Allowed) {
            var entry = said(it, CaseEntry.Kind.SENT, words, me);
            attached.forEach(file -> files.add(entry, file));
            answered(it, me);
        }
        return decision;
    }

    /** Writes down a call, a visit or a note; a call or a visit is an answer. */
    void note(Case it, CaseEntry.Kind kind, String words, int minutes, UUID me) {
        said(it, kind, words, me);
        if (minutes > 0) {
            steps.spent(it.id(), me, minutes);
        }
        if (kind != CaseEntry.Kind.NOTE) {
            answered(it, me);
        }
    }

    private void answered(Case it, UUID me) {
        cases.answered(it.id(), clock.instant());
        if (it.holder() == null) {
            take(it, me);
        }
    }

    private UUID said(Case it, CaseEntry.Kind kind, String words, UUID me) {
        var now = clock.instant();
        var id = FreshId.at(now);
        entries.add(new CaseEntry(id, it.id(), kind, now, me, "", "", words, null, null, List.of()));
        return id;
    }

    void close(Case it, List<Outcomes.Told> came, String words, UUID me) {
        came.forEach(told -> outcomes.add(it.id(), told, me));
        cases.answered(it.id(), clock.instant());
        cases.close(it.id(), clock.instant());
        history.add(it.id(), Event.CLOSED, me, null, words);
    }

    /** @param by who opens it again, or null where somebody wrote */
    void reopen(Case it, String words, @Nullable UUID by) {
        cases.close(it.id(), null);
        afterwards.drop(it);
        history.add(it.id(), by == null ? Event.WRITTEN_TO : Event.REOPENED, by, null, words);
    }

    /** Joins a case to another, where it goes on; what was said in both is read there, and nothing is lost. */
    Decision join(Case it, Case into, UUID me) {
        if (into.joined() != null || into.id().equals(it.id())) {
            return Decision.refused("joined", "Name another case, which is not joined to one itself.");
        }
        if (it.confidential() != null
                && !(into.confidential() != null && readers(it).equals(readers(into)))) {
            return Decision.refused(
                    "confidential",
                    "This one is confidential, and others read the other. Make that one confidential for the same two first.");
        }
        if (into.closed() != null && it.closed() == null) {
            reopen(into, "", me);
        }
        cases.join(it.id(), into.id());
        history.add(into.id(), Event.JOINED, me, null, it.reference());
        return Decision.allowed();
    }

    private static Set<UUID> readers(Case it) {
        return Stream.of(Optional.ofNullable(it.holder()), Optional.ofNullable(it.colleague()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    void part(Case it, Case from, UUID me) {
        cases.part(it.id());
        history.add(from.id(), Event.PARTED, me, null, it.reference());
    }
}
