package org.folkmoot.support;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks.
 *
 * @param topic a code of the pack's, or empty for "not sure"
 * @param words what they say
 * @param organisation their group, where it is on the register; or null
 * @param group their group's name; empty where they do not say
 * @param name theirs; may be empty
 * @param email where to answer; may be empty
 * @param phone where to answer; may be empty
 */
record Asked(
        String topic,
        String words,
        @Nullable UUID organisation,
        String group,
        String name,
        String email,
        String phone) {

    private static final int LONGEST_SUBJECT = 80;

    /** A line that stands for it in lists: the beginning of what was said. */
    String subject() {
        return subject(words);
    }

    static String subject(String words) {
        var line = words.strip().lines().findFirst().orElse("").strip();
        var sentence = line.replaceFirst("(?<=[.?!])\\s.*", "");
        if (sentence.length() <= LONGEST_SUBJECT) {
            return sentence;
        }
        var cut = sentence.lastIndexOf(' ', LONGEST_SUBJECT - 1);
        return sentence.substring(0, cut > 0 ? cut : LONGEST_SUBJECT - 1) + "…";
    }
}
