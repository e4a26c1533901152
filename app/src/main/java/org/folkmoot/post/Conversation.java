package org.folkmoot.post;

import org.jspecify.annotations.Nullable;

/**
 * What ties a letter to others, so that its answer finds the way back (RFC 5322, 3.6.4).
 *
 * @param token 26 signs that nobody can guess, {@link Outbox#token}; in the address to answer to and in the references
 * @param answers the identifier of the mail that this letter answers, with its angle brackets; or null
 */
public record Conversation(String token, @Nullable String answers) {

    public Conversation {
        if (!Tokens.FORM.matcher(token).matches()) {
            throw new IllegalArgumentException("Not the token of a conversation");
        }
        answers = answers == null || !answers.matches("<[^<>\\s]{1,250}>") ? null : answers;
    }
}
