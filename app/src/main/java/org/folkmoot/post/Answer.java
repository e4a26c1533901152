package org.folkmoot.post;

import java.util.regex.Pattern;

/** What a mail server said to one letter. */
sealed interface Answer {

    /** The mail server has it now. */
    record Taken() implements Answer {}

    /** Not now. */
    record Later(String words) implements Answer {}

    /** Never. */
    record Never(String words) implements Answer {

        private static final Pattern NO_SUCH_BOX = Pattern.compile("55[013] (5\\.1\\.[0-9]+|5\\.2\\.1|(?!5\\.)).*");

        /** Whether it says that the address itself is none (RFC 3463, 3.2 and 3.3). */
        boolean addressIsGone() {
            return NO_SUCH_BOX.matcher(words).matches();
        }
    }
}
