package org.folkmoot.place;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Many words laid over each other by their first letters, so that one walk along a text meets all that begin there. */
final class LetterTree {

    /** Told of each word that begins at the position. */
    interface Finder {
        void found(int value, int position);
    }

    private static final int LETTERS = 128;

    private final @Nullable LetterTree[] next = new LetterTree[LETTERS];
    private int[] values = {};

    static boolean holds(char letter) {
        return letter < LETTERS;
    }

    void plant(String word, int value) {
        LetterTree node = this;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            LetterTree branch = node.next[letter];
            if (branch == null) {
                branch = new LetterTree();
                node.next[letter] = branch;
            }
            node = branch;
        }
        node.values = Arrays.copyOf(node.values, node.values.length + 1);
        node.values[node.values.length - 1] = value;
    }

    void walk(char[] text, int start, Finder finder) {
        LetterTree node = this;
        for (int i = start; i < text.length && holds(text[i]); i++) {
            node = node.next[text[i]];
            if (node == null) {
                return;
            }
            for (int value : node.values) {
                finder.found(value, start);
            }
        }
    }
}
