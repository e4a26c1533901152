package org.folkmoot.post;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.web.Decision;
import org.springframework.stereotype.Component;

/**
 * Takes letters in the caller's open transaction, inside a place or of the host, whose letter it then is. If the
 * transaction fails, there is no letter. Nothing is sent before it ends.
 */
@Component
public class Outbox {

    private final Messages messages;
    private final Tokens tokens;
    private final Clock clock;

    Outbox(Messages messages, Tokens tokens, Clock clock) {
        this.messages = messages;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Takes one letter, or refuses what cannot be sent: {@code bad-address}, {@code bad-name}, {@code bad-subject}.
     */
    public Decision queue(Letter letter) {
        return queue(List.of(letter)).getFirst();
    }

    /** The token of a new conversation: 26 signs that nobody can guess. */
    public String token() {
        return tokens.make();
    }

    /** Takes many letters, in one statement; says of each what became of it, in their order. */
    public List<Decision> queue(List<Letter> letters) {
        var answers = new ArrayList<Decision>();
        var taken = new ArrayList<NewMessage>();
        var now = clock.instant();
        for (var letter : letters) {
            var refusal = Envelope.refusal(letter);
            if (refusal.isPresent()) {
                answers.add(refusal.get());
            } else {
                taken.add(new NewMessage(letter, Rendering.html(letter.page()), tokens.make(), tokens.make(), now));
                answers.add(Decision.allowed());
            }
        }
        messages.add(taken);
        return answers;
    }
}
