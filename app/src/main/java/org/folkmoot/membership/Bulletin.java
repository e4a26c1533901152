package org.folkmoot.membership;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * News to members.
 *
 * @param text paragraphs, parted by blank lines
 * @param interest only to members with it, folded; or empty
 * @param ward only to members there, its code; or empty
 * @param queued when it was handed to the post, or null
 * @param letters how many letters it became
 */
record Bulletin(
        UUID id,
        String subject,
        String text,
        String interest,
        String ward,
        Instant written,
        @Nullable Instant queued,
        int letters) {

    List<String> paragraphs() {
        return Arrays.stream(text.split("\\R\\s*\\R", -1))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
