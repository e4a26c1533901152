package org.folkmoot.support.health;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.web.SessionCookie;
import org.jspecify.annotations.Nullable;

/**
 * What a group has answered to a question.
 *
 * @param question its code
 * @param asked the question in the words in which it was answered
 * @param answer or null where there is only a comment
 * @param comment may be empty
 * @param caseId what was asked the advisers about it, or null
 */
record Answered(
        String question,
        String asked,
        @Nullable Answer answer,
        String comment,
        @Nullable UUID caseId) {

    static final int LONGEST = 2_000;

    /** What stands for a question that nobody has answered yet. */
    static Answered nothing(String question, String asked) {
        return new Answered(question, asked, null, "", null);
    }

    boolean isAnswered() {
        return answer != null;
    }

    /** Whether something may be to be done about it. */
    boolean isOpen() {
        return answer != null && answer.isOpen();
    }

    /** Whether both say the same. */
    boolean says(@Nullable Answer other, String otherComment) {
        return answer == other && comment.equals(otherComment);
    }

    Optional<Answer> said() {
        return Optional.ofNullable(answer);
    }

    /** A sign of what it says, by which a form tells whether it has changed since. */
    String sign() {
        return sign(answer, comment);
    }

    static String sign(@Nullable Answer answer, String comment) {
        var digest = SessionCookie.sha256((answer == null ? "" : answer.code()) + "\n" + comment);
        return java.util.HexFormat.of().formatHex(digest, 0, 8);
    }
}
