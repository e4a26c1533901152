package org.folkmoot.place;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * Gives a text its UK-CAT tags: exactly those whose expression it holds and whose exclusion it does not.
 *
 * <p>Trying 254 expressions on every text is far too slow for a national register. {@link Beginnings} tells with which
 * letters the matches of an expression can begin; a tree of these letters is walked from every position, and only the
 * expressions found there are tried, at that position only. Safe for many threads.
 */
public final class Tagger {

    private final List<Tag> tags;
    private final BitSet unpredictable = new BitSet();
    private final LetterTree tree = new LetterTree();

    /** A tagger for these tags; it answers in their order. */
    public Tagger(Collection<Tag> tags) {
        this.tags = tags.stream().filter(tag -> tag.expression().isPresent()).toList();
        for (int i = 0; i < this.tags.size(); i++) {
            plant(i, this.tags.get(i).expression().orElseThrow().pattern());
        }
    }

    private void plant(int tag, String expression) {
        List<String> beginnings = Beginnings.of(expression);
        if (beginnings.contains("")) {
            unpredictable.set(tag);
            return;
        }
        beginnings.forEach(letters -> tree.plant(letters, tag));
    }

    /** The codes of the text's tags. */
    public List<String> tags(String text) {
        BitSet found = new BitSet(tags.size());
        unpredictable.stream().filter(i -> tags.get(i).fits(text)).forEach(found::set);
        char[] folded = folded(text);
        for (int start = 0; start < folded.length; start++) {
            tree.walk(folded, start, (tag, position) -> look(found, tag, text, position));
        }
        return found.stream()
                .mapToObj(tags::get)
                .filter(tag -> !tag.excludes(text))
                .map(Tag::code)
                .toList();
    }

    private void look(BitSet found, int tag, String text, int position) {
        if (!found.get(tag) && tags.get(tag).fitsAt(text, position)) {
            found.set(tag);
        }
    }

    private static char[] folded(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Expressions.fold(letters[i]);
        }
        return letters;
    }

    int unpredictable() {
        return unpredictable.cardinality();
    }
}
