package org.folkmoot.post;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.web.Words;

/** Why a letter is sent. Whatever is no service notice can be stopped with one tap. */
public enum Purpose {
    /** A link that signs somebody in: asked for just now, and secret, so its body is emptied once it is sent. */
    SIGN_IN,
    /** What somebody must know to use what they belong to: a decision on their entry, a ballot notice. */
    SERVICE,
    /** What a person writes to one other person. */
    ANSWER,
    /** A word that something is due. */
    REMINDER,
    /** News for many. */
    BULLETIN;

    /** Whether people may stop letters of this kind. */
    public boolean mayStop() {
        return this == REMINDER || this == BULLETIN;
    }

    /** What letters of this kind are called: "reminders". */
    public String plural(Words t) {
        return switch (this) {
            case SIGN_IN -> t.say("links for signing in");
            case SERVICE -> t.say("service notices");
            case ANSWER -> t.say("answers");
            case REMINDER -> t.say("reminders");
            case BULLETIN -> t.say("bulletins");
        };
    }

    /** As tables and addresses have it. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Purpose> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
